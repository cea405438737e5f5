namespace ChatOpsFraud.Core.Rules;

/// <summary>
/// What the engine said of one row, by the values of the facts that its expression names: it can see no other, so the same values give
/// the same answer. Safe to share: two threads that learn at once learn the same.
/// </summary>
internal sealed class RowMemory
{
    private const byte No = 1;
    private const byte Yes = 2;

    /// <summary>A row with more combinations is asked every time.</summary>
    private const int MostKept = 1 << 16;

    private readonly RowCondition[] _cells;
    private readonly byte[] _answers;

    internal RowMemory(RuleRow row)
    {
        _cells = [.. row.When];
        var size = _cells.Aggregate(1L, (n, c) => Math.Min(n * (c.Fact.Values.Count + 1), MostKept + 1));
        _answers = size <= MostKept ? new byte[size] : [];
    }

    /// <summary>Whether the row applies at these positions; null while the engine was not asked.</summary>
    internal bool? At(ReadOnlySpan<int> positions)
    {
        if (_answers.Length == 0) return null;
        return _answers[KeyOf(positions)] switch { Yes => true, No => false, _ => null };
    }

    /// <summary>Keeps what the engine said.</summary>
    internal void Keep(ReadOnlySpan<int> positions, bool applies)
    {
        if (_answers.Length > 0) _answers[KeyOf(positions)] = applies ? Yes : No;
    }

    private int KeyOf(ReadOnlySpan<int> positions)
    {
        var key = 0;
        foreach (var cell in _cells) key = (key * (cell.Fact.Values.Count + 1)) + positions[cell.Column] + 1;
        return key;
    }
}
