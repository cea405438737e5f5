using System.Globalization;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>The message that is kept up to date: where the case stands and what comes next.</summary>
internal static class StatusCard
{
    private const int MostLabels = 400;

    /// <summary>The card of a case.</summary>
    /// <param name="status">The case in a few words.</param>
    /// <param name="away">Keys of the sections that colleagues are filling in, in the order of <see cref="CaseStatus.Waiting"/>.</param>
    /// <param name="isOver">True when nothing can be done any more: then there are no buttons.</param>
    public static SlackMessage Of(CaseStatus status, IReadOnlyList<string> away, bool isOver)
    {
        var title = SlackWording.Of("slack.status.title", status.Number, status.Stage, Number(status.Answered), Number(status.Asked));
        var text = new RichText().Bold(SlackWording.Of("slack.status.next")).Add(status.NextStep);
        Line(text, "slack.status.decision", status.Outcome);
        Line(text, "slack.status.headquarters", status.Headquarters);
        Line(text, "slack.status.missing", Labels(status.Missing));
        Line(text, "slack.status.missingLater", Labels(status.MissingLater));
        Line(text, "slack.status.waiting", Labels(status.Waiting));
        if (status.Edition > 0) Line(text, status.HasNews ? "slack.status.editionOld" : "slack.status.edition", Number(status.Edition));
        JsonArray blocks = [BlockKit.Header(title), .. text.Blocks()];
        if (isOver) return new SlackMessage(SlackText.Escape(title), blocks);
        blocks.Add(Buttons(status.Number));
        if (BlockKit.Actions(away.Zip(status.Waiting).Select((w, i) => TakeBack(status.Number, w.First, w.Second, i))) is { } takeBacks) blocks.Add(takeBacks);
        return new SlackMessage(SlackText.Escape(title), blocks);
    }

    private static JsonObject? Buttons(string caseNumber) => BlockKit.Actions(
    [
        CommandButtons.Word(caseNumber, CommandKind.Review),
        CommandButtons.Issue(caseNumber),
        CommandButtons.HandOver(caseNumber),
        CommandButtons.Word(caseNumber, CommandKind.CallColleague),
        CommandButtons.Word(caseNumber, CommandKind.Help),
    ]);

    // The colleague may be away, or it was the wrong one.
    private static JsonObject TakeBack(string caseNumber, string section, string waiting, int index) => BlockKit.Button(
        SlackWording.Of("slack.button.takeBack", waiting), $"takeBack:{index}", new ButtonValue(caseNumber, "", Section: section));

    private static void Line(RichText text, string code, string? value)
    {
        if (value is { Length: > 0 }) text.Line().Bold(SlackWording.Of(code)).Add(value);
    }

    private static string? Labels(IReadOnlyList<string> labels) =>
        labels.Count == 0 ? null : SlackWording.Of("slack.status.labels", Number(labels.Count), SlackText.Cut(string.Join(SlackWording.Of("slack.comma"), labels), MostLabels));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
