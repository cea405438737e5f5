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
        if (Emptiness.Says(text)) return;
        if (!_slots.TryGetValue(key, out var found)) _slots[key] = found = [];
        if (found.Count <= MostCandidates) found.Add(new Candidate(text.Trim(), line, weak));
    }
}
