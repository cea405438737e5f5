using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Outline;

/// <summary>後日補足一覧: what the statement still lacks, by table of the guideline, or the sentence that nothing is missing. Why an item matters is for those who ask for it, not for the police.</summary>
internal static class FollowUpList
{
    /// <summary>The parts of the list in order.</summary>
    public static IEnumerable<OutlinePart> Of(IReadOnlyList<FollowUp> followUps)
    {
        var heading = new OutlineParagraph(OutlineStyle.Heading1, DocumentWording.Of("statement.followUps"));
        return followUps.Count == 0
            ? [heading, new OutlineParagraph(OutlineStyle.Lead, DocumentWording.Of("statement.followUpsNone"))]
            : [heading, new OutlineParagraph(OutlineStyle.Lead, DocumentWording.Of("statement.followUpsLead", $"{followUps.Count}"), KeepNext: true), Table(followUps)];
    }

    private static OutlineTable Table(IReadOnlyList<FollowUp> followUps)
    {
        OutlineCell[] head =
            [OutlineCell.Head(DocumentWording.Of("statement.followUpTable")), OutlineCell.Head(DocumentWording.Of("statement.followUpItem"))];
        return new OutlineTable(
            DocumentWording.Of("statement.followUps"),
            ColumnWidths.FollowUps,
            new OutlineRow(head),
            [.. followUps.GroupBy(f => f.Table).Select(items => new OutlineRow(
            [
                OutlineCell.Words(items.Key),
                OutlineCell.Words(string.Join(DocumentWording.Of("statement.followUpAnd"), items.Select(f => f.Label))),
            ]))]);
    }
}
