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

        Assert.Equal("role-psp", Assert.Single(report.Coverage, c => c.Cases == 0).Row);
    }

    [Theory]
    [InlineData("\"triage.role\": \"psp\"", "\"triage.role\": \"bank\"", "rules.fact.value")]
    [InlineData("\"triage.role\": \"psp\"", "\"triage.rolle\": \"psp\"", "rules.key.unknown")]
    [InlineData("\"id\": \"psp\"", "\"id\": \"cardholder\"", "rules.id.twice")]
    [InlineData("{ \"outcome\": \"outOfScope\", \"rule\": \"role-psp\", \"advice\": [] }", "{}", "rules.case.nothing")]
    public void Run_FaultyExample_IsAFinding(string from, string to, string code) =>
        Assert.Equal(code, Assert.Single(Run("tests/triage.json", t => t.Replace(from, to, StringComparison.Ordinal)).Findings).Sentence.Code);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"cases\":[1]}")]
    public void Run_AnyText_GivesFindingsAndNeverThrows(string text) => Assert.NotEmpty(Run("tests/triage.json", _ => text).Findings);

    private static RuleCaseReport Run(string file, Func<string, string> change)
    {
        var files = Shipped.With(file, change);
        Assert.NotEqual(Shipped.Files[file], files[file]);
        return RuleCases.Run(Shipped.Set, files);
    }
}
