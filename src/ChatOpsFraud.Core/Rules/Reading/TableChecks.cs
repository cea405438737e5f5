using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Reading;

/// <summary>Faults that show only when the tables stand side by side.</summary>
internal static class TableChecks
{
    /// <summary>Rows of advice are kept as one bit each.</summary>
    private const int MostAdvice = 64;

    /// <summary>More combinations than these could not be looked at one by one.</summary>
    private const long MostPoints = 500_000;

    /// <param name="facts">The catalogue.</param>
    /// <param name="tables">The tables that could be read.</param>
    /// <param name="isComplete">Whether every table could be read; a table with a fault of its own is not missing.</param>
    /// <param name="findings">Receives the faults.</param>
    internal static void Run(
        IReadOnlyList<Placed<Fact>> facts, IReadOnlyList<Placed<RuleTable>> tables, bool isComplete, List<RuleFinding> findings)
    {
        foreach (var fact in facts) CheckFact(fact, findings);
        CheckSize(facts, findings);
        foreach (var id in new[] { TriageSpace.OutcomeTable, TriageSpace.AdviceTable })
            if (isComplete && tables.All(t => t.Value.Id != id)) findings.Add(new RuleFinding("triage/", "", 0, Sentence.Of("rules.table.missing", id)));
        Overlaps([.. tables.Select(t => new Placed<TableHead>(t.Value.Head, t.File, t.Node))], findings);
        foreach (var table in tables.Where(t => t.Value.Head.HitPolicy == HitPolicy.Collect && t.Value.Rows.Count > MostAdvice))
            findings.Add(table.At(table.Node.Part("rows", MostAdvice), Sentence.Of("rules.row.tooMany", $"{MostAdvice}")));
        foreach (var table in tables.Where(_ => isComplete)) CheckChain(table, tables, findings);
    }

    /// <summary>Two editions of one id may not be in force on the same day: nobody could say which one decides.</summary>
    internal static void Overlaps(IReadOnlyList<Placed<TableHead>> heads, List<RuleFinding> findings)
    {
        for (var i = 0; i < heads.Count; i++)
            for (var j = 0; j < i; j++)
                if (heads[i].Value.Id == heads[j].Value.Id && heads[i].Value.Overlaps(heads[j].Value)) findings.Add(Overlap(heads[i], heads[j].Value));
    }

    private static RuleFinding Overlap(Placed<TableHead> head, TableHead other)
    {
        var (earlier, later) = head.Value.From <= other.From ? (head.Value, other) : (other, head.Value);
        // With one first day no end can part them.
        return earlier.From == later.From
            ? head.At("effectiveFrom", Sentence.Of("rules.table.sameStart", head.Value.Id, other.File))
            : head.At("effectiveFrom", Sentence.Of("rules.table.overlap", head.Value.Id, other.File, earlier.File, $"{later.From.AddDays(-1):yyyy-MM-dd}"));
    }

    private static void CheckFact(Placed<Fact> placed, List<RuleFinding> findings)
    {
        var fact = placed.Value;
        if (fact.Origin == FactOrigin.Decided && fact.Values.Count > MostAdvice)
            findings.Add(placed.At(placed.Node.Part("values", MostAdvice), Sentence.Of("rules.fact.tooManyValues", fact.Label, $"{MostAdvice}")));
        if (fact.Origin == FactOrigin.Computed && (fact.Id != TriageFacts.CalendarToday || !TriageFacts.DayValues.ToHashSet(StringComparer.Ordinal).SetEquals(fact.Values.Select(v => v.Id))))
            findings.Add(placed.At("origin", Sentence.Of("rules.fact.notComputed", fact.Label, TriageFacts.CalendarToday)));
    }

    private static void CheckSize(IReadOnlyList<Placed<Fact>> facts, List<RuleFinding> findings)
    {
        var points = 1L;
        foreach (var fact in facts.Where(f => f.Value.Origin != FactOrigin.Decided))
        {
            points *= fact.Value.Values.Count + 1;
            if (points <= MostPoints) continue;
            findings.Add(fact.At("values", Sentence.Of("rules.fact.tooMany", $"{MostPoints}")));
            return;
        }
    }

    /// <summary>The outcome is decided first; the advice may rest on it, never the other way round.</summary>
    private static void CheckChain(Placed<RuleTable> table, IReadOnlyList<Placed<RuleTable>> tables, List<RuleFinding> findings)
    {
        var outcomes = tables.Where(t => t.Value.Id == TriageSpace.OutcomeTable).Select(t => t.Value.Decides).ToList();
        for (var i = 0; i < table.Value.Facts.Count; i++)
        {
            var fact = table.Value.Facts[i];
            if (fact.Origin != FactOrigin.Decided || (table.Value.Id == TriageSpace.AdviceTable && (outcomes.Count == 0 || outcomes.Contains(fact)))) continue;
            findings.Add(table.At(table.Node.Part("facts", i), Sentence.Of("rules.table.chain", fact.Label)));
        }
    }
}
