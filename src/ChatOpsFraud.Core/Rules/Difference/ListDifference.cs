namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Two lists side by side: what came, what went, what moved, what stayed.</summary>
/// <param name="Added">Items that only the new list has.</param>
/// <param name="Removed">Items that only the old list has.</param>
/// <param name="Moved">Items that stand elsewhere among those that both lists have, with both places from 1; as few as explain the new order.</param>
/// <param name="Kept">All pairs that both lists have, the moved ones included.</param>
internal sealed record ListDifference<T>(
    IReadOnlyList<T> Added, IReadOnlyList<T> Removed, IReadOnlyList<(T New, int OldPlace, int NewPlace)> Moved, IReadOnlyList<(T Old, T New)> Kept)
{
    internal static ListDifference<T> Of(IReadOnlyList<T> old, IReadOnlyList<T> current, Func<T, string> key)
    {
        var before = old.Select((item, i) => (Key: key(item), i)).ToDictionary(p => p.Key, p => p.i, StringComparer.Ordinal);
        var kept = current.Where(c => before.ContainsKey(key(c))).Select(c => (Old: old[before[key(c)]], New: c)).ToList();
        var places = current.Select((item, i) => (Key: key(item), i)).ToDictionary(p => p.Key, p => p.i, StringComparer.Ordinal);
        var steady = LongestRise([.. kept.Select(p => before[key(p.New)])]);
        return new ListDifference<T>(
            [.. current.Where(c => !before.ContainsKey(key(c)))],
            [.. old.Where(o => !places.ContainsKey(key(o)))],
            [.. kept.Where((_, i) => !steady.Contains(i)).Select(p => (p.New, before[key(p.New)] + 1, places[key(p.New)] + 1))],
            kept);
    }

    /// <summary>Places of a longest rising run through the numbers: what keeps its order.</summary>
    private static HashSet<int> LongestRise(int[] numbers)
    {
        var length = new int[numbers.Length];
        var previous = new int[numbers.Length];
        var end = -1;
        for (var i = 0; i < numbers.Length; i++)
        {
            (length[i], previous[i]) = (1, -1);
            for (var j = 0; j < i; j++)
                if (numbers[j] < numbers[i] && length[j] + 1 > length[i]) (length[i], previous[i]) = (length[j] + 1, j);
            if (end < 0 || length[i] > length[end]) end = i;
        }
        var steady = new HashSet<int>();
        for (; end >= 0; end = previous[end]) steady.Add(end);
        return steady;
    }
}
