using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Docx;

/// <summary>後日補足一覧: what the statement still lacks, by table of the guideline, or the sentence that nothing is missing. Why an item matters is for those who ask for it, not for the police.</summary>
internal static class FollowUpList
{
    /// <summary>The elements of the list in order.</summary>
    public static IEnumerable<OpenXmlElement> Of(IReadOnlyList<FollowUp> followUps)
    {
        yield return StyledText.Paragraph(StyleId.Heading1, DocumentWording.Of("statement.followUps"));
        if (followUps.Count == 0)
        {
            yield return StyledText.Paragraph(StyleId.Lead, DocumentWording.Of("statement.followUpsNone"));
            yield break;
        }
        var lead = StyledText.Paragraph(StyleId.Lead, DocumentWording.Of("statement.followUpsLead", $"{followUps.Count}"));
        lead.ParagraphProperties!.KeepNext = new KeepNext();
        yield return lead;
        yield return Table(followUps);
    }

    private static Table Table(IReadOnlyList<FollowUp> followUps)
    {
        string[] header = [DocumentWording.Of("statement.followUpTable"), DocumentWording.Of("statement.followUpItem")];
        var widths = ColumnWidths.FollowUps;
        var table = TableFrame.Of(DocumentWording.Of("statement.followUps"), widths, header);
        foreach (var items in followUps.GroupBy(f => f.Table))
            table.AppendChild(TableFrame.Row(
            [
                StatementCell.Words(items.Key, widths[0]),
                StatementCell.Words(string.Join(DocumentWording.Of("statement.followUpAnd"), items.Select(f => f.Label)), widths[1]),
            ]));
        return table;
    }
}
