using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>
/// What both sides say at each point. Points are many and pairs of verdicts few, so everything that follows looks at the pairs.
/// </summary>
internal sealed class VerdictPairs
{
    internal VerdictPairs(FactSpace space, TriageSpace? before, TriageSpace? after)
    {
        var (old, current) = (new SideVerdicts(space, before), new SideVerdicts(space, after));
        var known = new Dictionary<(TriageVerdict, TriageVerdict), int>();
        var distinct = new List<(TriageVerdict Old, TriageVerdict New)>();
        Points = new int[space.Count];
        for (var point = 0; point < space.Count; point++)
        {
            var pair = (old.At(point), current.At(point));
            if (!known.TryGetValue(pair, out var index))
            {
                known.Add(pair, index = distinct.Count);
                distinct.Add(pair);
            }
            Points[point] = index;
        }
        Distinct = distinct;
    }

    /// <summary>Index into <see cref="Distinct"/> for each point.</summary>
    internal int[] Points { get; }

    /// <summary>Every pair that occurs, once.</summary>
    internal IReadOnlyList<(TriageVerdict Old, TriageVerdict New)> Distinct { get; }
}
