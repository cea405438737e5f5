namespace ChatOpsFraud.Core.Intake;

/// <summary>The candidates of each field of one thing. Several are kept: whether they agree is decided when they are read.</summary>
internal sealed class Slots<TKey>
    where TKey : notnull
{
    // More than this is a list, not one order's field; then no candidate is sure.
    private const int MostCandidates = 8;

    private readonly Dictionary<TKey, List<Candidate>> _slots = [];

    /// <summary>True when nothing was put.</summary>
    public bool IsEmpty => _slots.Count == 0;

    /// <summary>The candidates of a field in the order of the text.</summary>
    public IReadOnlyList<Candidate> this[TKey key] => _slots.TryGetValue(key, out var found) ? found : [];

    /// <summary>True when a field has a candidate.</summary>
    public bool Has(TKey key) => _slots.ContainsKey(key);

    /// <summary>Keeps a candidate, unless it says nothing (不明, -, 確認中) or is masked.</summary>
    public void Put(TKey key, string text, PastedLine line, bool weak = false)
    {
        if (!Emptiness.Says(text)) Keep(key, text, line, weak);
    }

    /// <summary>Keeps a candidate for a field in which people tell something in their own words.</summary>
    public void PutWords(TKey key, string text, PastedLine line)
    {
        if (!Emptiness.Blank(text)) Keep(key, text, line, weak: false);
    }

    /// <summary>Goes on with the last candidate of a field in another line.</summary>
    public void Extend(TKey key, string text, PastedLine line)
    {
        if (!_slots.TryGetValue(key, out var found)) return;
        found[^1] = found[^1] with { Text = found[^1].Text + text.Trim(), Others = [.. found[^1].Others ?? [], line] };
    }

    private void Keep(TKey key, string text, PastedLine line, bool weak)
    {
        if (!_slots.TryGetValue(key, out var found)) _slots[key] = found = [];
        if (found.Count <= MostCandidates) found.Add(new Candidate(text.Trim(), line, weak));
    }
}
