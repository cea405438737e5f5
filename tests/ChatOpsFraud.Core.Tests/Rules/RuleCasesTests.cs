using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Cases;

namespace ChatOpsFraud.Core.Tests.Rules;

public sealed class RuleCasesTests
{
    [Fact]
    public void Run_WrongExpectation_SaysWhatDiffers()
    {
        var report = Run("tests/triage.json", t => t.Replace("\"outcome\": \"referIpa\"", "\"outcome\": \"report\"", StringComparison.Ordinal));

        var failed = Assert.Single(report.Results, r => !r.Passed);
        Assert.Equal("technical", failed.Case.Id);
        Assert.Contains("referIpa", Assert.Single(failed.Troubles).Text, StringComparison.Ordinal);
        Assert.False(report.IsSound);
    }

    [Fact]
    public void Run_ExampleOfARowIsGone_ShowsTheUncoveredRow()
    {
        var report = Run("tests/triage.json", t => t.Replace("\"triage.role\": \"psp\"", "\"triage.role\": \"cardCompany\"", StringComparison.Ordinal));

        Assert.Equal("role-psp", Assert.Single(report.Coverage, c => !c.IsComplete).Row);
        Assert.False(report.IsSound);
    }

    [Theory]
    [InlineData("\"triage.role\": \"psp\"", "\"triage.role\": \"bank\"", "rules.fact.value")]
    [InlineData("\"triage.role\": \"psp\"", "\"triage.rolle\": \"psp\"", "rules.fact.unknown")]
    [InlineData("\"id\": \"psp\"", "\"id\": \"cardholder\"", "rules.id.twice")]
    [InlineData("{ \"outcome\": \"outOfScope\", \"rule\": \"role-psp\", \"advice\": [] }", "{}", "rules.case.nothing")]
    public void Run_FaultyExample_IsAFinding(string from, string to, string code) =>
        Assert.Equal(code, Assert.Single(Run("tests/triage.json", t => t.Replace(from, to, StringComparison.Ordinal)).Findings).Sentence.Code);

    [Fact]
    public void Run_CheckThatSpeaksUnexpectedly_SaysWhatDiffers()
    {
        var report = Run("tests/checks.json", t => t.Replace("\"speaks\": [\"phone-toll-free\"]", "\"speaks\": []", StringComparison.Ordinal));

        Assert.Contains("phone-toll-free", Assert.Single(Assert.Single(report.Results, r => !r.Passed).Troubles).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"given\": { \"reporter.phone\": \"0120-000-000\" }", "\"given\": { \"reporter.phone\": \"ばん\" }", "rules.case.unread")]
    [InlineData("\"given\": { \"reporter.phone\": \"0120-000-000\" }", "\"given\": { \"reporter.fon\": \"0120-000-000\" }", "checks.field.unknown")]
    [InlineData("\"speaks\": [\"phone-toll-free\"]", "\"silent\": [\"phone-toll-free\"]", "rules.case.speaks")]
    [InlineData("\"speaks\": [\"phone-toll-free\"]", "\"silent\": [\"mail-domain-mistyped\"]", "rules.case.notAsked")]
    public void Run_ExampleOfAChecksThatCannotHold_Fails(string from, string to, string code) =>
        Assert.Equal(code, Assert.Single(Assert.Single(Run("tests/checks.json", t => t.Replace(from, to, StringComparison.Ordinal)).Results, r => !r.Passed).Troubles).Code);

    [Theory]
    [InlineData("\"today\": \"2026-11-23\",", "\"today\": \"0001-01-01\",", "rules.value.farDay")]
    [InlineData("\"reporter.phone\": \"0120-000-000\"", "\"speaks\": [\"0120-000-000\"]", "rules.value.notText")]
    public void Run_ExampleOfAChecksThatIsMiswritten_IsAFindingAndNoFault(string from, string to, string code) =>
        Assert.Equal(code, Run("tests/checks.json", t => t.Replace(from, to, StringComparison.Ordinal)).Findings[0].Sentence.Code);

    [Fact]
    public void Run_RowNeverContradicted_ShowsTheUncoveredRow()
    {
        var set = RuleSet.Read(Shipped.With("triage/advice.json", t => t.Replace(
            "{ \"triage.outcome\": [\"report\", \"consultation\"], \"triage.ownLeak\": \"unknown\" }", "{}", StringComparison.Ordinal))).Sound;

        var row = Assert.Single(RuleCases.Run(Shipped.Book with { Rules = set }, Shipped.Files).Coverage, c => c.Row == "own-leak-unknown");

        Assert.True(row.Cases > 0);
        Assert.Equal(0, row.Against);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"cases\":[1]}")]
    public void Run_AnyText_GivesFindingsAndNeverThrows(string text) => Assert.NotEmpty(Run("tests/triage.json", _ => text).Findings);

    private static RuleCaseReport Run(string file, Func<string, string> change)
    {
        var files = Shipped.With(file, change);
        Assert.NotEqual(Shipped.Files[file], files[file]);
        return RuleCases.Run(Shipped.Book, files);
    }
}
