using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Analysis;

namespace ChatOpsFraud.Core.Tests.Rules;

public sealed class RuleAnalysisTests
{
    private const string Outcome = "triage/outcome.json";
    private const string Advice = "triage/advice.json";

    [Fact]
    public void Run_RowTakenAway_FindsTheGapWithItsSmallestExample()
    {
        var findings = Open(
            Outcome,
            "\"triage.role\": \"merchant\", \"triage.damage\": \"no\"",
            "\"triage.role\": \"merchant\", \"triage.topic\": \"fraudOrder\", \"triage.damage\": \"no\"");

        Assert.Equal(
            ["gap:triage.emergency=no+triage.role=merchant+triage.topic=unknown+triage.damage=no",
             "gap:triage.emergency=unknown+triage.role=merchant+triage.topic=unknown+triage.damage=no"],
            findings.Select(f => f.Code));
        Assert.Contains("立場＝EC加盟店、相談の内容＝わからない", findings[0].Sentence.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_RowAboveTakesEverything_FindsTheShadowedRows()
    {
        var findings = Open(Outcome, "{ \"triage.topic\": \"technical\" }", "{}");

        Assert.Contains(findings, f => f.Code == "shadowed:report" && f.Sentence.Text.Contains("topic-technical", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.Code == "neverReached:report");
        Assert.DoesNotContain(findings, f => f.Code == "shadowed:emergency");
    }

    [Fact]
    public void Run_UniqueTableWithTwoRowsForOnePoint_FindsTheOverlap()
    {
        var findings = Open(Outcome, "\"hitPolicy\": \"first\"", "\"hitPolicy\": \"unique\"");

        Assert.Contains(findings, f => f.Code == "overlap:emergency+topic-technical");
    }

    [Fact]
    public void Run_AdviceForAnOutcomeThatExcludesIt_FindsTheRowThatNeverFires()
    {
        var findings = Open(Advice, "{ \"triage.emergency\": \"unknown\" }", "{ \"triage.outcome\": \"emergency\", \"triage.emergency\": \"unknown\" }");

        Assert.Equal("neverFired:emergency-unknown", findings.Single().Code);
    }

    [Fact]
    public void Run_FactThatNoRowAsksFor_IsUnused()
    {
        var findings = Open(Outcome, "\"triage.shipped\"],", "\"triage.shipped\", \"triage.urgent\"],");

        Assert.Equal("unusedFact:triage.urgent", findings.Single().Code);
    }

    [Fact]
    public void Run_AdviceThatNoRowGives_IsNeverReached()
    {
        var findings = Open("triage/facts.json", "{ \"id\": \"chargeback\",", "{ \"id\": \"extra\", \"label\": \"追加\" }, { \"id\": \"chargeback\",");

        Assert.Equal("neverReached:extra", findings.Single().Code);
    }

    [Fact]
    public void Run_AcceptedWithReason_IsNotOpenAndKeepsTheReason()
    {
        var set = Changed(Outcome, t => t
            .Replace("\"triage.shipped\"],", "\"triage.shipped\", \"triage.urgent\"],", StringComparison.Ordinal)
            .Replace("\"hitPolicy\"", "\"accepted\": [{ \"finding\": \"unusedFact:triage.urgent\", \"reason\": \"次の版で使います。\" }], \"hitPolicy\"", StringComparison.Ordinal));

        var finding = Assert.Single(RuleAnalysis.Run(set), f => f.Code == "unusedFact:triage.urgent");
        Assert.False(finding.IsOpen);
        Assert.Equal("次の版で使います。", finding.AcceptedBecause);
    }

    [Fact]
    public void Run_AcceptedButGone_IsReported()
    {
        var findings = Open(Outcome, "\"hitPolicy\"", "\"accepted\": [{ \"finding\": \"shadowed:report\", \"reason\": \"昔の事情です。\" }], \"hitPolicy\"");

        Assert.Equal("accepted:shadowed:report", findings.Single().Code);
    }

    private static List<AnalysisFinding> Open(string file, string from, string to) =>
        [.. RuleAnalysis.Run(Changed(file, t => t.Replace(from, to, StringComparison.Ordinal))).Where(f => f.IsOpen)];

    private static RuleSet Changed(string file, Func<string, string> change)
    {
        var files = Shipped.With(file, change);
        Assert.NotEqual(Shipped.Files[file], files[file]);
        return RuleSet.Read(files).Sound;
    }
}
