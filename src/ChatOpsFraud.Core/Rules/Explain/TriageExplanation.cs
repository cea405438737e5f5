using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Explain;

/// <summary>Why the triage decides as it does on these facts: the row that fired, each row above it, each row of advice.</summary>
/// <param name="Result">Where the triage stands.</param>
/// <param name="Facts">Label and value of every fact that the tables ask for, 未回答 included.</param>
/// <param name="Fired">The row that decided; null while nothing is certain.</param>
/// <param name="Before">The rows above it; every row of the table while nothing is certain.</param>
/// <param name="Advice">Every row of the advice table; empty while nothing is certain.</param>
public sealed record TriageExplanation(
    TriageResult Result,
    IReadOnlyList<(string Label, string Value)> Facts,
    RowVerdict? Fired,
    IReadOnlyList<RowVerdict> Before,
    IReadOnlyList<RowVerdict> Advice)
{
    /// <summary>Explains facts under these rules.</summary>
    public static TriageExplanation Of(RuleSet set, TriageFacts facts)
    {
        var result = TriageRules.Decide(set, facts);
        if (set.TableOn(TriageSpace.OutcomeTable, facts.Today) is not { } outcome || set.TableOn(TriageSpace.AdviceTable, facts.Today) is not { } advice)
            return new TriageExplanation(result, [], null, [], []);
        var values = Values(set, facts, result.Certain);
        var rows = Verdicts(outcome, values);
        var fired = rows.FindIndex(r => r.Row.Id == result.Certain?.Rule);
        var asked = set.Facts.Where(f => outcome.Facts.Contains(f) || advice.Facts.Contains(f)).Where(f => f.Origin != FactOrigin.Decided);
        return new TriageExplanation(
            result,
            [.. asked.Select(f => (f.Label, f.LabelOf(values.GetValueOrDefault(f.Id, Fact.Unanswered))))],
            fired < 0 ? null : rows[fired],
            fired < 0 ? rows : rows[..fired],
            fired < 0 ? [] : Verdicts(advice, values));
    }

    private static Dictionary<string, string> Values(RuleSet set, TriageFacts facts, Decision? decision)
    {
        var values = new Dictionary<string, string>(facts.Answers, StringComparer.Ordinal)
        {
            [TriageFacts.CalendarToday] = facts.RecordedDay ?? TriageFacts.ValueOf(set.OpenDays.KindOf(facts.Today)),
        };
        if (decision is not null) values[TriageSpace.OutcomeTable] = decision.Outcome;
        return values;
    }

    private static List<RowVerdict> Verdicts(RuleTable table, Dictionary<string, string> values)
    {
        int[] positions = [.. table.Facts.Select(f => values.TryGetValue(f.Id, out var value) ? f.PositionOf(value) : -1)];
        return [.. table.Rows.Select(r => RowVerdict.Of(table, r, positions))];
    }
}
