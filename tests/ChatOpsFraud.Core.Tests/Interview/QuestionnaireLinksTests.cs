using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Tests.Rules;

namespace ChatOpsFraud.Core.Tests.Interview;

public sealed class QuestionnaireLinksTests
{
    [Theory]
    [InlineData("questions/10-company.json", "\"clause\": \"jcca:4-3\"", "\"clause\": \"police-desk:nowhere\"", "rules.clause.unknown", "/questions/1/clause")]
    [InlineData("questions/00-triage.json", "\"field\": \"triage.urgent\"", "\"field\": \"triage.urgency\"", "questions.noFact", "/questions/6/field")]
    [InlineData("questions/00-triage.json", "\"field\": \"triage.urgent\"", "\"field\": \"triage.urgency\"", "questions.noQuestion", "/questions")]
    [InlineData("questions/00-triage.json", "\"value\": \"psp\"", "\"value\": \"bank\"", "questions.missingChoice", "/questions/1/choices")]
    [InlineData("questions/00-triage.json", "\"value\": \"psp\"", "\"value\": \"bank\"", "rules.fact.value", "/questions/1/choices/2/value")]
    public void Read_QuestionThatDoesNotFitTheRules_IsRefusedAtItsPlace(string file, string from, string to, string code, string place)
    {
        var (book, findings) = RuleBook.Read(Shipped.With(file, t => t.Replace(from, to, StringComparison.Ordinal)));

        Assert.Null(book);
        var finding = Assert.Single(findings, f => f.Sentence.Code == code);
        Assert.Equal((file, place), (finding.File, finding.Place));
    }

    [Fact]
    public void Read_ClauseOfASourceWithAHyphen_IsTaken() =>
        Assert.NotNull(RuleBook.Read(Shipped.With("questions/10-company.json", t => t.Replace("jcca:4-3", "police-desk:any-station", StringComparison.Ordinal))).Book);
}
