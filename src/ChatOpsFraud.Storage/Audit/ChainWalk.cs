using System.Text;
using ChatOpsFraud.Storage.Encryption;

namespace ChatOpsFraud.Storage.Audit;

/// <summary>
/// Follows the ledger and the chains of the cases side by side. Rows are shown to it in order; each answer is the break found there,
/// or null. Knows nothing of databases.
/// </summary>
internal sealed class ChainWalk(KeyRing keys, string deletionType)
{
    private readonly Dictionary<string, CaseEnd> _ends = new(StringComparer.Ordinal);
    private readonly byte[] _deletionType = Encoding.UTF8.GetBytes(deletionType);
    private byte[] _ledger = EventChain.Start;

    /// <summary>How many rows of the ledger were sound.</summary>
    public long Position { get; private set; }

    public AuditBreak? Next(LedgerRow row)
    {
        AuditBreak Broken(string code) => new(row.CaseNumber, row.Version, code);

        if (row.Position != Position + 1) return Broken("storage.audit.ledgerMissing");
        var ledger = EventChain.Ledger(_ledger, row.Position, row.CaseNumber, row.Version, row.EventHash);
        if (!row.Hash.AsSpan().SequenceEqual(ledger)) return Broken("storage.audit.ledgerChanged");
        if (row.Event is not { } found) return Broken("storage.audit.eventMissing");
        var end = _ends.GetValueOrDefault(row.CaseNumber, CaseEnd.None);
        if (!IsSound(row, found, end)) return Broken("storage.audit.eventChanged");
        _ends[row.CaseNumber] = new(row.Version, found.Hash, found.Type.AsSpan().SequenceEqual(_deletionType));
        _ledger = ledger;
        Position = row.Position;
        return null;
    }

    /// <summary>The end of the ledger; after the last row.</summary>
    public AuditBreak? End(long position, byte[] hash, byte[] seal)
    {
        var isSound = position == Position && hash.AsSpan().SequenceEqual(_ledger) && seal.AsSpan().SequenceEqual(keys.SealLedger(position, hash));
        return isSound ? null : new(null, null, "storage.audit.ledgerCut");
    }

    /// <summary>An event of which the ledger may know nothing; after the last row.</summary>
    public AuditBreak? Known(string caseNumber, long version)
    {
        var last = _ends.GetValueOrDefault(caseNumber, CaseEnd.None).Version;
        return version >= 1 && version <= last ? null : new(caseNumber, version, "storage.audit.eventUnknown");
    }

    /// <summary>A case; after the last row. Each case is shown once.</summary>
    public AuditBreak? Case(CaseRow row)
    {
        if (!_ends.Remove(row.CaseNumber, out var end)) return new(row.CaseNumber, null, "storage.audit.caseUnknown");
        if (row.Version != end.Version || !row.Head.AsSpan().SequenceEqual(end.Hash) || row.IsDeleted != end.IsDeleted)
            return new(row.CaseNumber, end.Version, "storage.audit.caseChanged");
        return Key(row, end.IsDeleted) is { } code ? new(row.CaseNumber, null, code) : null;
    }

    /// <summary>A case that the ledger knows and that was not shown; after the last case.</summary>
    public AuditBreak? MissingCase() =>
        _ends.Count == 0 ? null : new(_ends.Keys.Min(StringComparer.Ordinal), null, "storage.audit.caseMissing");

    private static bool IsSound(LedgerRow row, EventRow found, CaseEnd end) =>
        found.IsWellFormed
        && row.Version == end.Version + 1
        && found.Hash.AsSpan().SequenceEqual(row.EventHash)
        && found.Hash.AsSpan().SequenceEqual(EventChain.Event(end.Hash, row.CaseNumber, row.Version, found.At, found.Type, found.Sealed));

    private string? Key(CaseRow row, bool isDeleted)
    {
        if (row.WrappedKey is null) return isDeleted ? null : "storage.audit.keyMissing";
        if (isDeleted) return "storage.audit.keyLeft";
        using var cipher = keys.OpenCase(row.CaseNumber, row.WrappedKey);
        return cipher is null ? "storage.audit.keyDamaged" : null;
    }

    private sealed record CaseEnd(long Version, byte[] Hash, bool IsDeleted)
    {
        public static CaseEnd None { get; } = new(0, EventChain.Start, false);
    }
}
