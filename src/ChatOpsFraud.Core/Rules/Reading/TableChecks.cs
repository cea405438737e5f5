using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>Faults that show only when the tables stand side by side.</summary>
internal static class TableChecks
{
    private const string FactsPath = "triage/facts.json";

    /// <summary>Rows of advice are kept as one bit each.</summary>
    private const int MostAdvice = 64;

    /// <summary>More combinations than these could not be looked at one by one.</summary>
    private const long MostPoints = 500_000;

    /// <param name="facts">The catalogue.</param>
    /// <param name="tables">The tables that could be read.</param>
    /// <param name="isComplete">Whether every table could be read; a table with a fault of its own is not missing.</param>
    /// <param name="findings">Receives the faults.</param>
    internal static void Run(IReadOnlyList<Fact> facts, IReadOnlyList<RuleTable> tables, bool isComplete, List<RuleFinding> findings)
    {
        foreach (var fact in facts) CheckFact(fact, findings);
        if (facts.Where(f => f.Origin != FactOrigin.Decided).Aggregate(1L, (n, f) => Math.Min(n * (f.Values.Count + 1), MostPoints + 1)) > MostPoints)
            findings.Add(new RuleFinding(FactsPath, "/facts", 1, Sentence.Of("rules.fact.tooMany", $"{MostPoints}")));
        foreach (var id in new[] { TriageSpace.OutcomeTable, TriageSpace.AdviceTable })
            if (isComplete && tables.All(t => t.Id != id)) findings.Add(new RuleFinding("triage", "", 0, Sentence.Of("rules.table.missing", id)));
        for (var i = 0; i < tables.Count; i++)
            for (var j = 0; j < i; j++)
                if (tables[i].Id == tables[j].Id && Overlap(tables[i].Head, tables[j].Head))
                    findings.Add(At(tables[i], "/effectiveFrom", Sentence.Of("rules.table.overlap", tables[i].Id, tables[j].Head.File)));
        foreach (var table in tables.Where(t => t.Head.HitPolicy == HitPolicy.Collect && t.Rows.Count > MostAdvice))
            findings.Add(At(table, "/rows", Sentence.Of("rules.row.tooMany", $"{MostAdvice}")));
        foreach (var table in tables.Where(_ => isComplete))
            foreach (var fact in table.Facts.Where(f => f.Origin == FactOrigin.Decided && !MayAsk(table, f, tables)))
                findings.Add(At(table, "/facts", Sentence.Of("rules.table.chain", fact.Label)));
    }

    private static void CheckFact(Fact fact, List<RuleFinding> findings)
    {
        if (fact.Values.Count == 0)
            findings.Add(new RuleFinding(FactsPath, "/facts", 1, Sentence.Of("rules.fact.empty", fact.Label)));
        if (fact.Origin == FactOrigin.Decided && fact.Values.Count > MostAdvice)
            findings.Add(new RuleFinding(FactsPath, "/facts", 1, Sentence.Of("rules.fact.tooManyValues", fact.Label, $"{MostAdvice}")));
        if (fact.Origin == FactOrigin.Computed && (fact.Id != TriageFacts.CalendarToday || !TriageFacts.DayValues.ToHashSet(StringComparer.Ordinal).SetEquals(fact.Values.Select(v => v.Id))))
            findings.Add(new RuleFinding(FactsPath, "/facts", 1, Sentence.Of("rules.fact.notComputed", fact.Label, TriageFacts.CalendarToday)));
    }

    /// <summary>The outcome is decided first; the advice may rest on it, never the other way round.</summary>
    private static bool MayAsk(RuleTable table, Fact fact, IReadOnlyList<RuleTable> tables) =>
        table.Id == TriageSpace.AdviceTable && tables.Any(t => t.Id == TriageSpace.OutcomeTable && t.Decides == fact);

    private static bool Overlap(TableHead a, TableHead b) => (b.To is null || a.From <= b.To) && (a.To is null || b.From <= a.To);

    private static RuleFinding At(RuleTable table, string pointer, Sentence sentence) => new(table.Head.File, pointer, 1, sentence);
}
