using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Analysis;

namespace ChatOpsFraud.Core.Tests.Rules;

public sealed class RuleBookCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void Run_Shipped_FindsNothing() => Assert.Empty(RuleBookCheck.Run(Book(Shipped.Files), Today));

    [Fact]
    public void Run_BeforeTheFirstDay_NamesEveryTableThatIsNotInForce() =>
        Assert.Equal(
            ["noTable:triage.outcome", "noTable:triage.advice", .. Shipped.Set.Jurisdiction.Heads.Select(h => $"noTable:{h.Table.Id}")],
            RuleBookCheck.Run(Book(Shipped.Files), new DateOnly(2020, 1, 1)).Select(f => f.Code));

    [Fact]
    public void Run_TableThatBeginsTomorrow_IsFoundToday()
    {
        var files = Shipped.With("triage/outcome.json", t => t.Replace("\"2026-02-12\"", "\"2026-11-25\"", StringComparison.Ordinal));

        Assert.Equal("noTable:triage.outcome", Assert.Single(RuleBookCheck.Run(Book(files), Today)).Code);
        Assert.Empty(RuleBookCheck.Run(Book(files), Today.AddDays(1)));
    }

    [Theory]
    [InlineData("\"clause\": \"jcca:4-3\"", "\"clause\": \"jcca:4-9\"", "noClause:company.address")]
    [InlineData("会社名を教えてください。", "ご担当の方がお勤めの会社について、登記されている正式な名前を、略さず、株式会社や合同会社などの種類も付けて、すべて漢字とかなで、できるだけ正確に教えてください。", "longSentence:company.name")]
    public void Run_QuestionWithAFault_IsFound(string from, string to, string code)
    {
        var files = Shipped.With("questions/10-company.json", t => t.Replace(from, to, StringComparison.Ordinal));

        var finding = Assert.Single(RuleBookCheck.Run(Book(files), Today));

        Assert.Equal(code, finding.Code);
        Assert.True(finding.IsOpen);
    }

    [Fact]
    public void Run_TriageQuestionMisspelt_FindsTheFactWithoutAQuestionAndTheQuestionWithoutAFact()
    {
        var files = Shipped.With("questions/00-triage.json", t => t.Replace("\"triage.urgent\"", "\"triage.urgency\"", StringComparison.Ordinal));

        Assert.Equal(["noQuestion:triage.urgent", "noFact:triage.urgency"], RuleBookCheck.Run(Book(files), Today).Select(f => f.Code));
    }

    private static RuleBook Book(IReadOnlyDictionary<string, string> files) => new(RuleSet.Read(files).Sound, QuestionnaireReader.Read(files).Sound);
}
