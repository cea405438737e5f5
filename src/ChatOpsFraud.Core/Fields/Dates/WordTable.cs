namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Words with a meaning, found by their first character, the longest first.</summary>
internal sealed class WordTable<T>
{
    private readonly Dictionary<char, (string Word, T Meaning)[]> _words;

    public WordTable(IEnumerable<(string Words, T Meaning)> entries) =>
        _words = entries
            .SelectMany(e => e.Words.Split(' '), (e, word) => (Word: word, e.Meaning))
            .GroupBy(e => e.Word[0])
            .ToDictionary(g => g.Key, g => g.OrderByDescending(e => e.Word.Length).ToArray());

    public bool TryTake(ref Cursor cursor, out T meaning)
    {
        meaning = default!;
        if (cursor.Done || !_words.TryGetValue(cursor.Current, out var words)) return false;
        foreach (var (word, found) in words)
        {
            if (!cursor.Take(word)) continue;
            meaning = found;
            return true;
        }
        return false;
    }
}
