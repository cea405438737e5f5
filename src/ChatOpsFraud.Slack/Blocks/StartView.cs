using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>The modal of the global shortcut: begins a case, with a paste where there is one.</summary>
internal static class StartView
{
    public const string Callback = "start";
    public const string PasteBlock = "paste";

    public static JsonObject Of() => FormView.Modal(Callback, SlackWording.Of("slack.start.title"), SlackWording.Of("slack.start.submit"), null,
    [
        BlockKit.Section(SlackWording.Of("slack.start.what")),
        FormView.Input(PasteBlock, SlackWording.Of("slack.start.paste"), FormView.TextElement(null, isLong: true), SlackWording.Of("slack.start.hint")),
    ]);
}
