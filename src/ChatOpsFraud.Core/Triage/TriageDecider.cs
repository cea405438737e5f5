using System.Collections.Concurrent;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Analysis;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Triage;

/// <summary>Runs the outcome table, then the advice table with the outcome as one of its facts.</summary>
internal sealed class TriageDecider
{
    private readonly RuleSet _set;
    private readonly RuleTable _outcome;
    private readonly RuleTable _advice;
    private readonly IReadOnlyList<Fact> _facts;
    private readonly int[] _outcomeColumns;
    private readonly int[] _adviceColumns;
    private readonly ConcurrentDictionary<ulong, IReadOnlyList<AdviceGiven>> _advised = new();
    private readonly ConcurrentDictionary<int[], IReadOnlyList<RowTrace>> _traces = new(PointComparer.Instance);

    internal TriageDecider(RuleSet set, RuleTable outcome, RuleTable advice, IReadOnlyList<Fact> facts)
    {
        _set = set;
        _outcome = outcome;
        _advice = advice;
        _facts = facts;
        _outcomeColumns = [.. outcome.Facts.Select(ColumnOf)];
        _adviceColumns = [.. advice.Facts.Select(ColumnOf)];
    }

    /// <summary>The columns of the advice table at a point with this outcome.</summary>
    internal int[] AdvicePoint(int[] positions, int outcome) => Pick(_adviceColumns, positions, outcome);

    /// <summary>Whether no cell of the outcome row asks for a fact that is still missing.</summary>
    internal bool RestsOnAnswers(int row, int[] positions) =>
        _outcome.Rows[row].When.All(c => positions[_outcomeColumns[c.Column]] >= 0);

    /// <summary>The decision at a complete point, run by the engine; the record shows the answers as they were given.</summary>
    internal TriageResult Decide(int[] answers, int[] point)
    {
        var positions = Pick(_outcomeColumns, point, -1);
        var hits = _outcome.Hits(positions).ToList();
        if (hits.Count != 1) return Stopped(hits.Count == 0 ? "rules.fault.noRow" : "rules.fault.manyRows");
        if (_outcome.Confirm(positions, hits) is { } fault) return TriageResult.Stopped(fault);
        var row = _outcome.Rows[hits[0]];
        positions = Pick(_adviceColumns, point, _outcome.Decides.PositionOf(row.Result));
        var advice = _advice.Hits(positions).ToList();
        if (_advice.Confirm(positions, advice) is { } adviceFault) return TriageResult.Stopped(adviceFault);
        var facts = _facts.Select((f, i) => (f.Id, Value: answers[i] < 0 ? Fact.Unanswered : f.Values[answers[i]].Id));
        return TriageResult.Decided(new Decision(
            "triage", row.Id, row.Result, _outcome.Decides.LabelOf(row.Result), Advised(advice), row.Reason, row.Basis, row.Citations,
            _set.Stamp, facts.ToDictionary(f => f.Id, f => f.Value, StringComparer.Ordinal),
            _traces.GetOrAdd(Pick(_outcomeColumns, answers, -1), (known, hit) => _outcome.TraceBefore(hit, known), hits[0])));
    }

    /// <summary>Several rows may give the same advice; none of their sentences may be lost. The same rows always say the same.</summary>
    private IReadOnlyList<AdviceGiven> Advised(List<int> rows) => _advised.GetOrAdd(
        rows.Aggregate(0UL, (bits, row) => bits | 1UL << row),
        (_, all) => [.. all.Select(i => _advice.Rows[i]).GroupBy(r => r.Result, StringComparer.Ordinal).Select(g => Merged(g.Key, [.. g]))],
        rows);

    private AdviceGiven Merged(string advice, IReadOnlyList<RuleRow> rows) => new(
        advice,
        _advice.Decides.LabelOf(advice),
        [.. rows.SelectMany(r => r.Texts).Distinct(StringComparer.Ordinal)],
        [.. rows.Select(r => r.Id)],
        string.Concat(rows.Select(r => r.Reason).Distinct(StringComparer.Ordinal)),
        rows.All(r => r.Basis == RuleBasis.Guideline) ? RuleBasis.Guideline : RuleBasis.Interpretation,
        [.. rows.SelectMany(r => r.Citations).DistinctBy(c => c.Clause)]);

    private TriageResult Stopped(string code) => TriageResult.Stopped(new RuleFault(_outcome.Id, Sentence.Of(code, _outcome.Head.Title)));

    private int ColumnOf(Fact fact)
    {
        for (var i = 0; i < _facts.Count; i++)
            if (_facts[i] == fact) return i;
        return -1;
    }

    /// <summary>The columns of a table out of a point; the column that is no asked fact is the outcome.</summary>
    private static int[] Pick(int[] columns, int[] positions, int outcome) => Array.ConvertAll(columns, c => c < 0 ? outcome : positions[c]);
}
