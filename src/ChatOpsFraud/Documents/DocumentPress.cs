using System.Text;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Docx;
using ChatOpsFraud.Documents.Egov;

namespace ChatOpsFraud.Documents;

/// <summary>Makes the bytes of a document from the case as it was at its edition.</summary>
internal static class DocumentPress
{
    /// <summary>The document; the same case gives the same bytes.</summary>
    /// <param name="kind">One of <see cref="DocumentNames.Kinds"/>.</param>
    /// <param name="book">The rule set that the case keeps.</param>
    /// <param name="edition">The case as it was when the edition was issued.</param>
    /// <param name="now">Used for a case that has not been issued yet.</param>
    public static byte[] Press(string kind, RuleBook book, Case edition, DateTimeOffset now) => kind switch
    {
        DocumentNames.StatementDocx => StatementDocx.Write(StatementComposer.Compose(book, edition, now)),
        DocumentNames.EgovText => Encoding.UTF8.GetBytes(EgovText.Write(EgovComposer.Compose(book, edition, now))),
        DocumentNames.EgovHtml => Encoding.UTF8.GetBytes(EgovHtml.Write(EgovComposer.Compose(book, edition, now))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such document."),
    };
}
