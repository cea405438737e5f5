namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>Folded names with what they stand for; looks up the longest one at the start of a text.</summary>
internal sealed class NameTable
{
    private const int LongestName = 31;

    private readonly Dictionary<string, int[]> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    // Bit n is set when a name of n characters begins with the character: most places of a text cost one look.
    private readonly Dictionary<char, uint> _lengths = [];

    public NameTable() => _lookup = _entries.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(string name, int value)
    {
        var key = FoldedText.FoldName(name);
        if (key.Length > LongestName) return;
        var known = _entries.GetValueOrDefault(key, []);
        if (!known.Contains(value)) _entries[key] = [.. known, value];
        _lengths[key[0]] = _lengths.GetValueOrDefault(key[0]) | 1u << key.Length;
    }

    public bool Contains(string name) => _entries.ContainsKey(FoldedText.FoldName(name));

    public int[] LongestAt(ReadOnlySpan<char> text, Func<int, bool>? only, out int length)
    {
        if (text.Length > 0 && _lengths.TryGetValue(text[0], out var lengths))
        {
            for (length = Math.Min(LongestName, text.Length); length > 0; length--)
            {
                if ((lengths & (1u << length)) == 0 || !_lookup.TryGetValue(text[..length], out var found)) continue;
                if (only is null) return found;
                var kept = Array.FindAll(found, index => only(index));
                if (kept.Length > 0) return kept;
            }
        }
        length = 0;
        return [];
    }
}
