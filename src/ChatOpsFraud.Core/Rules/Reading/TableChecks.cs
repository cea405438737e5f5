using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>Faults that show only when the tables stand side by side.</summary>
internal static class TableChecks
{
    internal static void Run(IReadOnlyList<RuleTable> tables, List<RuleFinding> findings)
    {
        foreach (var id in new[] { TriageSpace.OutcomeTable, TriageSpace.AdviceTable })
            if (tables.All(t => t.Id != id)) findings.Add(new RuleFinding("triage", "", 0, Sentence.Of("rules.table.missing", id)));
        for (var i = 0; i < tables.Count; i++)
            for (var j = 0; j < i; j++)
                if (tables[i].Id == tables[j].Id && Overlap(tables[i].Head, tables[j].Head))
                    findings.Add(At(tables[i], "/effectiveFrom", Sentence.Of("rules.table.overlap", tables[i].Id, tables[j].Head.File)));
        foreach (var table in tables)
            foreach (var fact in table.Facts.Where(f => f.Origin == FactOrigin.Decided && !MayAsk(table, f, tables)))
                findings.Add(At(table, "/facts", Sentence.Of("rules.table.chain", fact.Label)));
    }

    /// <summary>The outcome is decided first; the advice may rest on it, never the other way round.</summary>
    private static bool MayAsk(RuleTable table, Fact fact, IReadOnlyList<RuleTable> tables) =>
        table.Id == TriageSpace.AdviceTable && tables.Any(t => t.Id == TriageSpace.OutcomeTable && t.Decides == fact);

    private static bool Overlap(TableHead a, TableHead b) => (b.To is null || a.From <= b.To) && (a.To is null || b.From <= a.To);

    private static RuleFinding At(RuleTable table, string pointer, Sentence sentence) => new(table.Head.File, pointer, 1, sentence);
}
