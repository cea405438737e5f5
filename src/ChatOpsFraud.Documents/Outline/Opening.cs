using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Outline;

/// <summary>The head of 申出書: title, date and number at the right, addressee, and the sentence that states the matter.</summary>
internal static class Opening
{
    /// <summary>The paragraphs in order.</summary>
    public static IEnumerable<OutlineParagraph> Of(StatementModel model) =>
    [
        new(OutlineStyle.Title, DocumentWording.Of("statement.title")),
        new(OutlineStyle.Particulars, DocumentWording.Of("statement.issuedOn", JapaneseDate.Of(model.IssuedOn))),
        new(OutlineStyle.Particulars, DocumentWording.Of("statement.caseNumber", PlainText.OneLine(model.CaseNumber))),
        new(OutlineStyle.Particulars, DocumentWording.Of("statement.edition", $"{model.Edition}")),
        Addressee(model.Addressee),
        new(OutlineStyle.Lead, Lead(model)),
    ];

    private static OutlineParagraph Addressee(string? addressee) => addressee is not null
        ? new(OutlineStyle.Addressee, DocumentWording.Of("statement.addressee", PlainText.OneLine(addressee)))
        : new(OutlineStyle.Addressee, DocumentWording.Of("statement.addresseeGap"), DocumentWording.Of("statement.gap"));

    private static string Lead(StatementModel model)
    {
        var lead = DocumentWording.Of("statement.lead");
        return model.FollowUps.Count == 0
            ? lead
            : lead + DocumentWording.Of("statement.leadGaps", DocumentWording.Of("statement.gap"));
    }
}
