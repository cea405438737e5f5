using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Analysis;

/// <summary>
/// Gaps, overlaps, shadowed rows, rows that never apply, unused facts and unreached outcomes, over the whole finite space of facts:
/// what it does not report is not there.
/// </summary>
public static class RuleAnalysis
{
    /// <summary>All findings, accepted ones included, in the order of the tables.</summary>
    public static IReadOnlyList<AnalysisFinding> Run(RuleSet set)
    {
        var findings = new List<AnalysisFinding>();
        foreach (var table in set.Tables)
            findings.AddRange(new TableAnalysis(table, PointsOf(set, table)).Run());
        foreach (var table in set.Jurisdiction.AllTables)
            findings.AddRange(new TableAnalysis(table, TablePoints.All(table.Facts)).Run());
        foreach (var fact in set.Facts.Where(f => set.Tables.All(t => t.Decides != f && !t.Facts.Contains(f))))
            findings.Add(new AnalysisFinding("facts", $"unusedFact:{fact.Id}", Sentence.Of("rules.analysis.orphanFact", fact.Label), null));
        return findings;
    }

    /// <summary>The advice table sees only those outcomes that the outcome table gives for the same answers.</summary>
    private static IEnumerable<int[]> PointsOf(RuleSet set, RuleTable table) =>
        table.Id == TriageSpace.AdviceTable && set.TriageOn(table.Head.From) is { } space
            ? space.AdvicePoints()
            : TablePoints.All(table.Facts);
}
