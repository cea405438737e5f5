using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Docx;

/// <summary>後日補足一覧: what the statement still lacks and why it matters, or the sentence that nothing is missing.</summary>
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
        string[] header =
        [
            DocumentWording.Of("statement.followUpTable"),
            DocumentWording.Of("statement.followUpItem"),
            DocumentWording.Of("statement.followUpWhy"),
        ];
        var widths = ColumnWidths.FollowUps;
        var table = TableFrame.Of(DocumentWording.Of("statement.followUps"), widths, header);
        foreach (var followUp in followUps)
            table.AppendChild(TableFrame.Row(
            [
                StatementCell.Words(followUp.Table, widths[0]),
                StatementCell.Words(followUp.Label, widths[1]),
                StatementCell.Words(followUp.Why, widths[2]),
            ]));
        return table;
    }
}
