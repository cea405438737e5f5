using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Triage;

/// <summary>
/// Reads the cells of both tables at every complete point. The first question of the program waits for this, so the loops are plain:
/// no iterator and no allocation for a point.
/// </summary>
internal sealed class TriageVerdicts
{
    private readonly Row[] _outcome;
    private readonly Row[] _advice;
    private readonly bool _unique;
    private readonly int _outcomeSlot;

    private TriageVerdicts(IReadOnlyList<Fact> facts, RuleTable outcome, RuleTable advice)
    {
        _outcomeSlot = facts.Count;
        _outcome = [.. outcome.Rows.Select(r => RowOf(r, facts, outcome.Decides))];
        _advice = [.. advice.Rows.Select(r => RowOf(r, facts, advice.Decides))];
        _unique = outcome.Head.HitPolicy == HitPolicy.Unique;
    }

    /// <summary>The verdicts in the order of the points; the last fact varies fastest.</summary>
    internal static TriageVerdict[] Of(IReadOnlyList<Fact> facts, RuleTable outcome, RuleTable advice, int count)
    {
        var reader = new TriageVerdicts(facts, outcome, advice);
        var sizes = facts.Select(f => f.Values.Count).ToArray();
        var verdicts = new TriageVerdict[count];
        var slots = new int[facts.Count + 1];
        for (var point = 0; point < count; point++)
        {
            verdicts[point] = reader.At(slots);
            for (var i = sizes.Length - 1; i >= 0 && ++slots[i] == sizes[i]; i--) slots[i] = 0;
        }
        return verdicts;
    }

    /// <summary>The slots hold the positions of the facts; the last one receives the outcome for the advice to see.</summary>
    private TriageVerdict At(int[] slots)
    {
        var hit = TriageVerdict.NoRow;
        for (var i = 0; i < _outcome.Length; i++)
        {
            if (!_outcome[i].Applies(slots)) continue;
            if (hit >= 0) return new TriageVerdict(TriageVerdict.ManyRows, -1, 0);
            hit = i;
            if (!_unique) break;
        }
        if (hit < 0) return new TriageVerdict(hit, -1, 0);
        slots[_outcomeSlot] = _outcome[hit].Result;
        var advice = 0UL;
        for (var i = 0; i < _advice.Length; i++)
            if (_advice[i].Applies(slots)) advice |= 1UL << i;
        return new TriageVerdict(hit, _outcome[hit].Result, advice);
    }

    private static Row RowOf(RuleRow row, IReadOnlyList<Fact> facts, Fact decides)
    {
        var slots = row.When.Select(c =>
        {
            var slot = 0;
            while (slot < facts.Count && facts[slot] != c.Fact) slot++;
            return slot;
        });
        return new Row([.. slots], [.. row.When.Select(c => c.Allowed)], decides.PositionOf(row.Result));
    }

    private sealed class Row(int[] slots, bool[][] allowed, int result)
    {
        internal int Result { get; } = result;

        internal bool Applies(int[] values)
        {
            for (var i = 0; i < slots.Length; i++)
                if (!allowed[i][values[slots[i]]]) return false;
            return true;
        }
    }
}
