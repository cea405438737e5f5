namespace ChatOpsFraud.Core.Rules.Analysis;

/// <summary>Two points are one when all their positions are.</summary>
internal sealed class PointComparer : IEqualityComparer<int[]>
{
    internal static readonly PointComparer Instance = new();

    /// <inheritdoc />
    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    /// <inheritdoc />
    public int GetHashCode(int[] obj)
    {
        var hash = 17;
        foreach (var position in obj) hash = (hash * 31) + position;
        return hash;
    }
}
