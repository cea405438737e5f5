using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>The modal in which a section is handed to a colleague, and the message that the colleague gets.</summary>
internal static class HandOverView
{
    public const string Callback = "handOver";
    public const string SectionBlock = "section";
    public const string UserBlock = "user";

    /// <summary>The modal.</summary>
    /// <param name="sections">Key and title of the sections that can be handed over.</param>
    /// <param name="chosen">The one that is chosen at first; null for the first.</param>
    /// <param name="carried">What the modal carries along.</param>
    public static JsonObject Of(IReadOnlyList<(string Key, string Title)> sections, string? chosen, ButtonValue carried)
    {
        static JsonObject Option((string Key, string Title) section) => new() { ["text"] = BlockKit.Plain(section.Title, BlockKit.MostButtonText), ["value"] = section.Key };
        var first = sections.FirstOrDefault(s => s.Key == chosen) is { Key: not null } found ? found : sections[0];
        var select = new JsonObject
        {
            ["type"] = "static_select",
            ["action_id"] = FormView.TextAction,
            ["options"] = new JsonArray([.. sections.Take(100).Select(Option)]),
            ["initial_option"] = Option(first),
        };
        var user = new JsonObject { ["type"] = "users_select", ["action_id"] = FormView.TextAction };
        return FormView.Modal(Callback, SlackWording.Of("slack.handOver.title"), SlackWording.Of("slack.handOver.submit"), carried,
        [
            FormView.Input(SectionBlock, SlackWording.Of("slack.handOver.section"), select, isOptional: false),
            FormView.Input(UserBlock, SlackWording.Of("slack.handOver.user"), user, SlackWording.Of("slack.handOver.hint"), isOptional: false),
        ]);
    }

    /// <summary>The message to the colleague: who asks, for what and why, and the button for just that form.</summary>
    public static SlackMessage Request(string caseNumber, SectionForm form, string by, SlackPlace home)
    {
        var text = new RichText().Bold(SlackWording.Of("slack.handOver.asks", by, form.Title)).Line().Add(SlackWording.Of("slack.handOver.why"));
        foreach (var field in form.Fields)
        {
            text.Line().Add(SlackWording.Of("slack.bullet", field.Label));
            if (field.Why is { } why) text.Add(SlackWording.Of("slack.handOver.reason", why));
        }
        var button = BlockKit.Button(SlackWording.Of("slack.handOver.open"), "form", new ButtonValue(caseNumber, "", Section: form.Section, Home: home), "primary");
        JsonArray blocks = [.. text.Blocks(), BlockKit.Actions([button])];
        return new SlackMessage(SlackText.Escape(SlackWording.Of("slack.handOver.asks", by, form.Title)), blocks);
    }

    /// <summary>What stands in the place of the request when the answers are in.</summary>
    public static SlackMessage Done(string title)
    {
        var line = SlackWording.Of("slack.handOver.done", title);
        return new SlackMessage(SlackText.Escape(line), new JsonArray(BlockKit.Section(line)));
    }
}
