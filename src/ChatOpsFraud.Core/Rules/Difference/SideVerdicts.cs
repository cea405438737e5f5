using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>What one side says at each point of the common space.</summary>
internal sealed class SideVerdicts
{
    /// <summary>No such combination on this side: an answer that it does not know.</summary>
    internal const int Impossible = -3;

    /// <summary>No table is in force.</summary>
    internal const int NoTable = -4;

    private readonly int[]? _points;
    private readonly IReadOnlyList<TriageVerdict> _verdicts;

    internal SideVerdicts(FactSpace space, TriageSpace? side)
    {
        _points = side is null ? null : space.PointsOf(side);
        _verdicts = side?.Verdicts ?? [];
    }

    /// <summary>The verdict at a point; its row tells <see cref="Impossible"/> and <see cref="NoTable"/> apart.</summary>
    internal TriageVerdict At(int point) => _points is null
        ? new TriageVerdict(NoTable, -1, 0)
        : _points[point] < 0 ? new TriageVerdict(Impossible, -1, 0) : _verdicts[_points[point]];

    /// <summary>A verdict's outcome in words.</summary>
    internal static string Outcome(RuleTable? table, TriageVerdict verdict) => verdict.Row switch
    {
        >= 0 => table!.Decides.Values[verdict.Outcome].Label,
        Impossible => Wording.Of("difference.impossible"),
        NoTable => Wording.Of("difference.noTable"),
        TriageVerdict.ManyRows => Wording.Of("difference.manyRows"),
        _ => Wording.Of("difference.noRow"),
    };
}
