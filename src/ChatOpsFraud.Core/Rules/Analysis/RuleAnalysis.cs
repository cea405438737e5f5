using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Analysis;

/// <summary>
/// Gaps, overlaps, shadowed rows, rows that never apply, unused facts, unreached outcomes and checks without effect, over the whole
/// finite space of facts and of time: what it does not report is not there.
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
        foreach (var list in set.CheckLists)
            findings.AddRange(CheckAnalysis.Run(list));
        foreach (var fact in set.Facts.Where(f => set.Tables.All(t => t.Decides != f && !t.Facts.Contains(f))))
            findings.Add(new AnalysisFinding("facts", $"unusedFact:{fact.Id}", Sentence.Of("rules.analysis.orphanFact", fact.Label), null));
        findings.AddRange(TablePeriods.Run(
            [.. set.Tables.Select(t => t.Head), .. set.Jurisdiction.Heads.Select(h => h.Table), .. set.CheckLists.Select(l => l.Head)]));
        return findings;
    }

    /// <summary>The advice table sees only those outcomes that the outcome tables of its time give for the same answers.</summary>
    private static IEnumerable<int[]> PointsOf(RuleSet set, RuleTable table)
    {
        if (table.Id != TriageSpace.AdviceTable) return TablePoints.All(table.Facts);
        return set.Spaces.Where(s => s.Advises(table)).SelectMany(s => s.AdvicePoints()).Distinct(PointComparer.Instance);
    }
}
