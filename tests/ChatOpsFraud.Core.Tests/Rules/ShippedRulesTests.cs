using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Analysis;
using ChatOpsFraud.Core.Rules.Cases;

namespace ChatOpsFraud.Core.Tests.Rules;

public sealed class ShippedRulesTests
{
    [Fact]
    public void Read_ShippedFiles_HaveNoFindings() => Assert.Empty(RuleBook.Read(Shipped.Files).Findings);

    [Fact]
    public void Compile_ShippedFiles_EveryRowAndCheckCompiles() => Assert.Empty(Shipped.Set.Compile());

    [Fact]
    public void Analysis_ShippedFiles_LeavesNothingOpen() =>
        Assert.Empty(RuleAnalysis.Run(Shipped.Set).Where(f => f.IsOpen).Select(f => f.Sentence.Text));

    [Fact]
    public void Cases_ShippedFiles_AllPassAndCoverEveryRow()
    {
        var report = RuleCases.Run(Shipped.Book, Shipped.Files);

        Assert.Empty(report.Findings);
        Assert.Empty(report.Results.Where(r => !r.Passed).Select(r => $"{r.Case.Id}: {string.Join(' ', r.Troubles)}"));
        Assert.DoesNotContain(report.Coverage, c => !c.IsComplete);
        Assert.True(report.IsSound);
    }

    [Fact]
    public void SourceCheck_GuidelineEdition1_EveryClauseIsTheSame()
    {
        var text = Shipped.SharedText("source/jcca-guideline-2026-02-12.txt");

        var checks = SourceCheck.Run(Shipped.Set, "jcca", text);

        Assert.NotEmpty(checks);
        Assert.All(checks, c => Assert.Equal(ClauseState.Same, c.State));
        Assert.Equal(Shipped.Set.Documents.Single(d => d.Id == "jcca").Clauses.Count, checks.Count);
    }
}
