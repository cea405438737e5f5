using System.Globalization;
using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>The notice for the channel of the leads. Nothing of a person stands in it.</summary>
internal static class LeadsNotice
{
    public static SlackMessage Of(string caseNumber, string code, int edition, string? headquarters, string? link)
    {
        var line = SlackWording.Of($"slack.leads.{code}", caseNumber, edition.ToString(CultureInfo.InvariantCulture));
        var text = new RichText().Add(line);
        if (headquarters is not null) text.Line().Add(SlackWording.Of("slack.place.headquarters", headquarters));
        JsonArray blocks = [.. text.Blocks()];
        if (link is not null)
            blocks.Add(BlockKit.Actions([new JsonObject { ["type"] = "button", ["text"] = BlockKit.Plain(SlackWording.Of("slack.leads.open"), 75), ["action_id"] = "link", ["url"] = link }]));
        return new SlackMessage(SlackText.Escape(line), blocks);
    }
}
