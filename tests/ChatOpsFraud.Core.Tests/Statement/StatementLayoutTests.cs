using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Core.Tests.Conversation;

namespace ChatOpsFraud.Core.Tests.Statement;

public class StatementLayoutTests
{
    [Fact]
    public void EveryField_HasAPlaceInADocumentAndAClause()
    {
        var placed = StatementLayout.Reporter.Concat(StatementLayout.Incident).Concat(StatementLayout.Purchase)
            .Concat(StatementLayout.Order).Concat(StatementLayout.Case).Concat(StatementLayout.EgovOnly).ToHashSet(StringComparer.Ordinal);
        var asked = Talk.Book.Questionnaire.Sections.Where(s => s.Stage != QuestionStage.Triage).SelectMany(s => s.Questions)
            .Where(q => FieldPath.GroupAskedBy(q.Field) is null).ToList();

        Assert.Equal(placed, asked.Select(q => q.Field).ToHashSet(StringComparer.Ordinal));
        Assert.All(Talk.Book.Questionnaire.Questions, q => Assert.NotNull(Talk.Book.Rules.Cite(q.Clause)));
        Assert.All(Talk.Book.Questionnaire.Questions, q => Assert.NotEmpty(q.Why));
    }
}
