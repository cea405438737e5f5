using System.Collections.Concurrent;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Analysis;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Triage;

/// <summary>
/// The whole finite space of facts of the triage. Certainty is exact: every completion of the missing answers is looked at, and only
/// when all agree is there a decision. The decision itself is run by the rule engine and must agree with the reading of the cells.
/// </summary>
internal sealed class TriageSpace
{
    internal const string OutcomeTable = "triage.outcome";
    internal const string AdviceTable = "triage.advice";

    /// <summary>Results kept; the space is finite, the bound only keeps a sweep over all of it from filling the memory.</summary>
    private const int MostKept = 8192;

    private readonly RuleSet _set;
    private readonly RuleTable _outcome;
    private readonly RuleTable _advice;
    private readonly TriageDecider _decider;
    private readonly Lazy<TriageVerdict[]> _verdicts;
    private readonly ConcurrentDictionary<int, TriageResult> _kept = new();
    private readonly int[] _strides;

    internal TriageSpace(RuleSet set, RuleTable outcome, RuleTable advice)
    {
        _set = set;
        _outcome = outcome;
        _advice = advice;
        Facts = [.. set.Facts.Where(f => f.Origin != FactOrigin.Decided && (outcome.Facts.Contains(f) || advice.Facts.Contains(f)))];
        _decider = new TriageDecider(set, outcome, advice, Facts);
        _strides = new int[Facts.Count];
        Count = 1;
        for (var i = Facts.Count - 1; i >= 0; i--)
        {
            _strides[i] = Count;
            Count *= Facts[i].Values.Count;
        }
        _verdicts = new Lazy<TriageVerdict[]>(() => TriageVerdicts.Of(Facts, outcome, advice, Count));
    }

    /// <summary>Asked and computed facts in the order of the catalogue.</summary>
    internal IReadOnlyList<Fact> Facts { get; }

    /// <summary>Number of complete points.</summary>
    internal int Count { get; }

    /// <summary>Verdict of every complete point.</summary>
    internal IReadOnlyList<TriageVerdict> Verdicts => _verdicts.Value;

    /// <summary>Whether both tables are in force on this day.</summary>
    internal bool IsInForce(DateOnly day) => _outcome.IsInForce(day) && _advice.IsInForce(day);

    /// <summary>Positions of the values at a complete point.</summary>
    internal int[] PositionsOf(int point)
    {
        var positions = new int[Facts.Count];
        for (var i = 0; i < positions.Length; i++) positions[i] = point / _strides[i] % Facts[i].Values.Count;
        return positions;
    }

    /// <summary>Whether the advice table is this one and there is a day on which both tables are in force.</summary>
    internal bool Advises(RuleTable advice) => _advice == advice && _outcome.Head.Overlaps(advice.Head);

    /// <summary>The points of the advice table that can occur, each once.</summary>
    internal IEnumerable<int[]> AdvicePoints()
    {
        var seen = new HashSet<int[]>(PointComparer.Instance);
        for (var point = 0; point < Count; point++)
            if (_verdicts.Value[point] is { Row: >= 0 } verdict) seen.Add(_decider.AdvicePoint(PositionsOf(point), verdict.Outcome));
        return seen;
    }

    internal TriageResult Decide(TriageFacts facts)
    {
        Span<int> positions = stackalloc int[Facts.Count];
        var (key, answered) = (0, 0);
        for (var i = 0; i < positions.Length; i++)
        {
            string value;
            if (Facts[i].Id == TriageFacts.CalendarToday) value = facts.RecordedDay ?? Today(facts.Today);
            else if ((value = facts.Of(Facts[i].Id)) != Fact.Unanswered) answered++;
            positions[i] = Facts[i].PositionOf(value);
            if (positions[i] < 0 && value != Fact.Unanswered)
                return TriageResult.Stopped(new RuleFault(OutcomeTable, Sentence.Of("rules.fault.value", Facts[i].Label, value)));
            key = (key * (Facts[i].Values.Count + 1)) + positions[i] + 1;
        }
        if (answered < facts.Answers.Count && AlienTo(facts) is { } alien)
            return TriageResult.Stopped(new RuleFault(OutcomeTable, Sentence.Of("rules.fault.fact", alien)));
        if (_kept.TryGetValue(key, out var kept)) return kept;
        var result = Decide(positions.ToArray());
        if (_kept.Count < MostKept) _kept.TryAdd(key, result);
        return result;
    }

    /// <summary>An answer to a fact that nobody asks for would otherwise be 未回答 in silence.</summary>
    private string? AlienTo(TriageFacts facts)
    {
        foreach (var id in facts.Answers.Keys)
            if (_set.FactOf(id) is not { Origin: FactOrigin.Asked }) return id;
        return null;
    }

    private string Today(DateOnly day) => TriageFacts.ValueOf(_set.OpenDays.KindOf(day));

    private TriageResult Decide(int[] positions)
    {
        var points = Completions(positions, except: -1);
        var first = _verdicts.Value[points[0]];
        if (points.TrueForAll(p => _verdicts.Value[p].AgreesWith(first)))
            return _decider.Decide(positions, PositionsOf(BestPoint(points, positions)));
        for (var i = 0; i < positions.Length; i++)
            if (positions[i] < 0 && Matters(positions, i)) return TriageResult.Ask(Facts[i].Id);
        throw new InvalidOperationException("Completions differ, so some missing fact must matter.");
    }

    /// <summary>Whether two completions that differ in this fact alone have different verdicts.</summary>
    private bool Matters(int[] positions, int fact)
    {
        foreach (var point in Completions(positions, except: fact))
            for (var value = 1; value < Facts[fact].Values.Count; value++)
                if (!_verdicts.Value[point + (value * _strides[fact])].AgreesWith(_verdicts.Value[point])) return true;
        return false;
    }

    /// <summary>All complete points that agree with the answers; the excepted fact stays at its first value.</summary>
    private List<int> Completions(int[] positions, int except)
    {
        List<int> points = [0];
        for (var i = 0; i < positions.Length; i++)
        {
            var (from, to) = positions[i] >= 0 ? (positions[i], positions[i]) : (0, i == except ? 0 : Facts[i].Values.Count - 1);
            var next = new List<int>(points.Count * (to - from + 1));
            foreach (var point in points)
                for (var value = from; value <= to; value++) next.Add(point + (value * _strides[i]));
            points = next;
        }
        return points;
    }

    /// <summary>The reason that is shown should rest on what was answered, so a row without missing facts is preferred.</summary>
    private int BestPoint(List<int> points, int[] positions)
    {
        var best = points.FindIndex(p => _verdicts.Value[p].Row >= 0 && _decider.RestsOnAnswers(_verdicts.Value[p].Row, positions));
        return points[Math.Max(best, 0)];
    }
}
