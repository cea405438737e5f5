using System.Text;
using ChatOpsFraud.Storage.Encryption;
using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage.Audit;

/// <summary>
/// Follows the ledger and the chains of the cases side by side. It is shown the events in order, then the cases, then the numbers that were
/// given; each answer is the break found there, or null. Knows nothing of databases.
/// </summary>
internal sealed class ChainWalk(KeyRing keys, string deletionType)
{
    private readonly Dictionary<string, CaseEnd> _ends = new(StringComparer.Ordinal);
    private readonly HashSet<string> _deleted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly byte[] _deletionType = Encoding.UTF8.GetBytes(deletionType);
    private LedgerEnd _ledger = LedgerEnd.None;
    private bool _hasGap;

    /// <summary>How many events were sound, before the first break.</summary>
    public long Position => _ledger.Position;

    public AuditBreak? Event(LedgerRow row)
    {
        var end = _ends.GetValueOrDefault(row.CaseNumber, CaseEnd.None);
        if (row.Position <= Position) return new(row.CaseNumber, row.Version, "storage.audit.eventUnknown");
        _hasGap |= row.Position != Position + 1;
        if (_hasGap) return Skip(row, end);
        var ledger = EventChain.Ledger(_ledger.Hash, row.Position, row.CaseNumber, row.Version, row.Hash);
        if (!IsSound(row, end) || !row.Ledger.AsSpan().SequenceEqual(ledger))
            return new(row.CaseNumber, row.Version, "storage.audit.eventChanged");
        _ends[row.CaseNumber] = new(row.Version, row.Position, row.Hash);
        if (row.Type.AsSpan().SequenceEqual(_deletionType)) _deleted.Add(row.CaseNumber);
        _ledger = new(row.Position, ledger);
        return null;
    }

    /// <summary>A case; each is shown once, after the last event.</summary>
    public AuditBreak? Case(CaseRow row)
    {
        _shown.Add(row.CaseNumber);
        AuditBreak Broken(string code, long? version = null) => new(row.CaseNumber, version, code);

        var end = _ends.GetValueOrDefault(row.CaseNumber, CaseEnd.None);
        if (!row.Seal.AsSpan().SequenceEqual(keys.SealEnd(row.CaseNumber, row.End))) return Broken("storage.audit.caseChanged");
        if (row.End.Version > end.Version) return Broken("storage.audit.eventMissing", end.Version + 1);
        if (row.End.Version < end.Version) return Broken("storage.audit.eventUnknown", row.End.Version + 1);
        // The row is what was written, so it is the event that moved.
        if (!IsSame(row.End, end)) return Broken("storage.audit.eventChanged", end.Version);
        if (!_hasGap && row.IsDeleted != _deleted.Contains(row.CaseNumber)) return Broken("storage.audit.caseChanged");
        return Key(row) is { } code ? Broken(code) : null;
    }

    /// <summary>Looks for cases that have events and were not shown; after the last case.</summary>
    public AuditBreak? UnseenCase()
    {
        var number = _ends.Keys.Where(n => !_shown.Contains(n)).Min(StringComparer.Ordinal);
        return number is null ? null : new(number, null, "storage.audit.caseMissing");
    }

    /// <summary>The last number of each year; last of all. Tells a case that is gone with all its events.</summary>
    public AuditBreak? Numbers(IReadOnlyList<(long Year, long Last)> numbers, byte[] seal)
    {
        if (!seal.AsSpan().SequenceEqual(keys.SealNumbers(numbers))) return new(null, null, "storage.audit.numbersChanged");
        foreach (var (year, last) in numbers)
        {
            for (var i = 1L; i <= last; i++)
            {
                var number = CaseNumbers.Format(year, i);
                if (!_shown.Contains(number)) return new(number, null, "storage.audit.caseMissing");
            }
        }

        return _hasGap ? new(null, null, "storage.audit.eventMissing") : null;
    }

    // Behind a gap the hashes of the ledger say nothing; the versions tell what is missing.
    private AuditBreak? Skip(LedgerRow row, CaseEnd end)
    {
        if (row.Version != end.Version + 1) return new(row.CaseNumber, end.Version + 1, "storage.audit.eventMissing");
        _ends[row.CaseNumber] = new(row.Version, row.Position, row.Hash);
        return null;
    }

    private static bool IsSound(LedgerRow row, CaseEnd end) =>
        row.IsWellFormed
        && row.Version == end.Version + 1
        && row.Previous == end.Position
        && row.Hash.AsSpan().SequenceEqual(EventChain.Event(end.Head, row.CaseNumber, row.Version, row.At, row.Type, row.Sealed));

    private static bool IsSame(CaseEnd one, CaseEnd other) =>
        one.Version == other.Version && one.Position == other.Position && one.Head.AsSpan().SequenceEqual(other.Head);

    private string? Key(CaseRow row)
    {
        if (row.WrappedKey is null) return row.IsDeleted ? null : "storage.audit.keyMissing";
        if (row.IsDeleted) return "storage.audit.keyLeft";
        using var cipher = keys.OpenCase(row.CaseNumber, row.WrappedKey);
        return cipher is null ? "storage.audit.keyDamaged" : null;
    }
}
