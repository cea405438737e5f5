namespace ChatOpsFraud.Storage.Desk;

/// <summary>
/// The cases that were talked about last, already read and folded. A case is only ever taken from here when the store still has the same
/// version, so that another process on the same store is never overlooked.
/// </summary>
/// <param name="most">How many are kept.</param>
internal sealed class RecentCases(int most)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<CaseFile>> _byNumber = new(StringComparer.Ordinal);
    private readonly LinkedList<CaseFile> _latestFirst = [];

    /// <summary>The case at exactly this version, or null.</summary>
    public CaseFile? Find(CaseVersion wanted)
    {
        lock (_lock)
        {
            if (!_byNumber.TryGetValue(wanted.CaseNumber, out var node) || node.Value.Version != wanted.Version) return null;
            _latestFirst.Remove(node);
            _latestFirst.AddFirst(node);
            return node.Value;
        }
    }

    /// <summary>Keeps a case in the place of its earlier version.</summary>
    public void Keep(CaseFile file)
    {
        lock (_lock)
        {
            if (_byNumber.TryGetValue(file.Case.Number, out var before))
            {
                if (before.Value.Version > file.Version) return;
                _latestFirst.Remove(before);
            }
            _byNumber[file.Case.Number] = _latestFirst.AddFirst(file);
            if (_latestFirst.Count <= most) return;
            _byNumber.Remove(_latestFirst.Last!.Value.Case.Number);
            _latestFirst.RemoveLast();
        }
    }

    /// <summary>Forgets a case, e.g. because it was deleted.</summary>
    public void Forget(string caseNumber)
    {
        lock (_lock)
        {
            if (_byNumber.Remove(caseNumber, out var node)) _latestFirst.Remove(node);
        }
    }
}
