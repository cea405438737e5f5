namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Which rows of two tables are the same row: by id, else (renamed) by what they say.</summary>
internal sealed class RowMatch
{
    private readonly int[] _oldOf;

    private RowMatch(int[] oldOf) => _oldOf = oldOf;

    internal static RowMatch Of(RuleTable old, RuleTable current)
    {
        var oldOf = current.Rows.Select(r => IndexOf(old.Rows, o => o.Id == r.Id)).ToArray();
        var renamed = old.Rows.Select((row, i) => (row, i)).Where(r => !oldOf.Contains(r.i)).ToList();
        for (var i = 0; i < oldOf.Length; i++)
        {
            var found = oldOf[i] < 0 ? renamed.FindIndex(r => SaysTheSame(r.row, current.Rows[i])) : -1;
            if (found < 0) continue;
            oldOf[i] = renamed[found].i;
            renamed.RemoveAt(found);
        }
        return new RowMatch(oldOf);
    }

    /// <summary>The old row of a new one, or -1.</summary>
    internal int OldOf(int row) => row < 0 ? -1 : _oldOf[row];

    /// <summary>Takes the rows that are on both sides (a bit each) away from both.</summary>
    internal (ulong Old, ulong New) WithoutCommon(ulong old, ulong current)
    {
        for (var i = 0; i < _oldOf.Length; i++)
        {
            if ((current >> i & 1) == 0 || _oldOf[i] < 0 || (old >> _oldOf[i] & 1) == 0) continue;
            (old, current) = (old & ~(1UL << _oldOf[i]), current & ~(1UL << i));
        }
        return (old, current);
    }

    /// <summary>Whether both rows give the same result for the same reason on the same clauses.</summary>
    internal static bool SaysTheSame(RuleRow one, RuleRow other) =>
        one.Result == other.Result && one.Reason == other.Reason && one.Basis == other.Basis
        && one.Texts.SequenceEqual(other.Texts) && one.Citations.Select(c => c.Clause).SequenceEqual(other.Citations.Select(c => c.Clause));

    private static int IndexOf(IReadOnlyList<RuleRow> rows, Func<RuleRow, bool> fits)
    {
        for (var i = 0; i < rows.Count; i++)
            if (fits(rows[i])) return i;
        return -1;
    }
}
