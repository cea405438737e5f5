using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Text;

namespace ChatOpsFraud.Documents.Outline;

/// <summary>
/// What stands in 申出書, in order (表2 and 表3 of the guideline): the one list that the Word document, the picture and the
/// page are all written from.
/// </summary>
/// <param name="Parts">Paragraphs and tables in order.</param>
/// <param name="Footer">Number, edition and rule set of the case, at the foot of every page.</param>
internal sealed record StatementOutline(IReadOnlyList<OutlinePart> Parts, string Footer)
{
    /// <summary>The outline of <paramref name="model"/>.</summary>
    public static StatementOutline Of(StatementModel model) => new(
        [
            .. Opening.Of(model),
            .. model.Sections.SelectMany(SectionTables.Of),
            .. FollowUpList.Of(model.FollowUps),
            new OutlineParagraph(OutlineStyle.End, DocumentWording.Of("statement.end")),
        ],
        PlainText.OneLine(DocumentWording.Of("statement.footer", model.CaseNumber, $"{model.Edition}", model.RuleSet)));
}
