using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>確認: every answer with a button to change it.</summary>
internal static class ReviewRendering
{
    private const int MostBesideButton = 2000;

    public static IEnumerable<JsonObject> Of(string caseNumber, ReviewBlock review)
    {
        foreach (var section in review.Sections)
        {
            yield return BlockKit.Header(section.Title);
            foreach (var block in section.Rows.SelectMany(row => Row(caseNumber, row))) yield return block;
        }
        if (review.Missing.Count > 0)
            foreach (var block in new RichText().Bold(SlackWording.Of("slack.review.missing")).Add(string.Join(SlackWording.Of("slack.comma"), review.Missing)).Blocks())
                yield return block;
    }

    // A long value stands whole above its line; a section holds 3,000 characters.
    private static IEnumerable<JsonObject> Row(string caseNumber, ReviewRow row)
    {
        var number = row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var value = row.State == "given" ? row.Value : SlackWording.Of($"slack.review.{row.State}");
        var button = CommandButtons.Correct(caseNumber, row.Field);
        if (value.Length <= MostBesideButton)
        {
            yield return BlockKit.Section(SlackWording.Of("slack.review.row", number, row.Label, value), button);
            yield break;
        }
        yield return BlockKit.Section(SlackWording.Of("slack.review.row", number, row.Label, ""), button);
        foreach (var block in new RichText().Add(value).Blocks()) yield return block;
    }
}
