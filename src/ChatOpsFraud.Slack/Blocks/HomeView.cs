using System.Globalization;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>The home page of a person: begin, the open cases, the own details.</summary>
internal static class HomeView
{
    private const int MostCases = 20;

    public static JsonObject Of(IReadOnlyList<CaseStatus> cases, bool hasProfile)
    {
        List<JsonObject> blocks =
        [
            BlockKit.Header(SlackWording.Of("slack.home.title")),
            BlockKit.Section(SlackWording.Of("slack.home.what")),
            BlockKit.Actions(
            [
                BlockKit.Button(SlackWording.Of("slack.home.start"), "start", new ButtonValue(null), "primary"),
                BlockKit.Button(SlackWording.Of(hasProfile ? "slack.home.profileChange" : "slack.home.profile"), "profile", new ButtonValue(null)),
            ])!,
            BlockKit.Divider(),
            BlockKit.Header(SlackWording.Of("slack.home.cases")),
        ];
        blocks.AddRange(cases.Take(MostCases).Select(status => BlockKit.Section(Line(status), BlockKit.Button(SlackWording.Of("slack.home.resume"), "resume", new ButtonValue(status.Number)))));
        if (cases.Count == 0) blocks.Add(BlockKit.Section(SlackWording.Of("slack.home.none")));
        return new JsonObject { ["type"] = "home", ["blocks"] = new JsonArray([.. blocks]) };
    }

    private static string Line(CaseStatus status) => SlackWording.Of(
        "slack.home.case", status.Number, status.Stage, status.Answered.ToString(CultureInfo.InvariantCulture), status.Asked.ToString(CultureInfo.InvariantCulture), status.NextStep);
}
