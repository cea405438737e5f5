using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Docx;

/// <summary>The head of 申出書: title, date and number at the right, addressee, and the sentence that states the matter.</summary>
internal static class Opening
{
    /// <summary>The elements in order.</summary>
    public static IEnumerable<OpenXmlElement> Of(StatementModel model)
    {
        yield return StyledText.Paragraph(StyleId.Title, DocumentWording.Of("statement.title"));
        yield return StyledText.Paragraph(StyleId.Particulars, DocumentWording.Of("statement.issuedOn", JapaneseDate.Of(model.IssuedOn)));
        yield return StyledText.Paragraph(
            StyleId.Particulars, DocumentWording.Of("statement.caseNumber", PlainText.OneLine(model.CaseNumber)));
        yield return StyledText.Paragraph(StyleId.Particulars, DocumentWording.Of("statement.edition", $"{model.Edition}"));
        yield return Addressee(model.Addressee);
        yield return StyledText.Paragraph(StyleId.Lead, Lead(model));
    }

    private static Paragraph Addressee(string? addressee)
    {
        if (addressee is not null)
            return StyledText.Paragraph(StyleId.Addressee, DocumentWording.Of("statement.addressee", PlainText.OneLine(addressee)));
        var paragraph = StyledText.Paragraph(StyleId.Addressee, DocumentWording.Of("statement.addresseeGap"));
        paragraph.AppendChild(StyledText.Gap(DocumentWording.Of("statement.gap")));
        return paragraph;
    }

    private static string Lead(StatementModel model)
    {
        var lead = DocumentWording.Of("statement.lead");
        return model.FollowUps.Count == 0
            ? lead
            : lead + DocumentWording.Of("statement.leadGaps", DocumentWording.Of("statement.gap"));
    }
}
