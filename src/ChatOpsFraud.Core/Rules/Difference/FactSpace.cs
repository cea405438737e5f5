using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>
/// The facts of both sides in one space: every fact that either side asks, with every value that either side knows. A side that does not
/// know a fact does not care; a point with a value that a side does not know cannot occur there.
/// </summary>
internal sealed class FactSpace
{
    private FactSpace(IReadOnlyList<SpaceFact> facts)
    {
        Facts = facts;
        Strides = new int[facts.Count];
        Count = 1;
        for (var i = facts.Count - 1; i >= 0; i--)
        {
            Strides[i] = Count;
            Count = checked(Count * facts[i].Values.Count);
        }
    }

    internal IReadOnlyList<SpaceFact> Facts { get; }

    /// <summary>How far two points lie apart that differ by one value of a fact.</summary>
    internal int[] Strides { get; }

    /// <summary>Number of points.</summary>
    internal int Count { get; }

    internal static FactSpace Of(TriageSpace? old, TriageSpace? current)
    {
        var facts = (current?.Facts ?? []).Concat((old?.Facts ?? []).Where(o => current?.Facts.All(n => n.Id != o.Id) ?? true));
        return new FactSpace([.. facts.Select(f => SpaceFact.Of(f, old?.Facts.FirstOrDefault(o => o.Id == f.Id)))]);
    }

    /// <summary>Position of each point among the points of a side; -1 where it cannot occur.</summary>
    internal int[] PointsOf(TriageSpace side)
    {
        var strides = new int[side.Facts.Count];
        for (int i = side.Facts.Count - 1, stride = 1; i >= 0; i--)
        {
            strides[i] = stride;
            stride *= side.Facts[i].Values.Count;
        }
        var steps = Facts.Select(f => f.Values.Select(v => StepOf(side.Facts, strides, f.Id, v.Id)).ToArray()).ToArray();
        var points = new int[Count];
        var position = new int[Facts.Count];
        for (var point = 0; point < Count; point++)
        {
            var at = 0;
            for (var i = 0; i < position.Length && at >= 0; i++) at = steps[i][position[i]] < 0 ? -1 : at + steps[i][position[i]];
            points[point] = at;
            for (var i = position.Length - 1; i >= 0 && ++position[i] == Facts[i].Values.Count; i--) position[i] = 0;
        }
        return points;
    }

    private static int StepOf(IReadOnlyList<Fact> facts, int[] strides, string fact, string value)
    {
        for (var i = 0; i < facts.Count; i++)
            if (facts[i].Id == fact) return facts[i].PositionOf(value) is >= 0 and var at ? at * strides[i] : -1;
        return 0;
    }
}
