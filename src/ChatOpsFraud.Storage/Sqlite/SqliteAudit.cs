using ChatOpsFraud.Storage.Audit;
using ChatOpsFraud.Storage.Encryption;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Shows the file to the <see cref="ChainWalk"/>, all of it as it stood at one moment.</summary>
internal sealed class SqliteAudit(SqliteFile file, KeyRing keys)
{
    // The blobs and the kinds of the columns are compared, not their texts: a text ends at its first NUL.
    private const string Ledger = """
        SELECT l.position, l.case_number, l.version, l.event_hash, l.hash, e.hash IS NOT NULL,
            typeof(e.version) = 'integer' AND typeof(e.at) = 'text' AND typeof(e.type) = 'text'
                AND typeof(e.sealed) = 'blob' AND typeof(e.hash) = 'blob',
            CAST(e.at AS BLOB), CAST(e.type AS BLOB), e.sealed, e.hash
        FROM ledger l LEFT JOIN events e ON e.case_number = l.case_number AND e.version = l.version
        ORDER BY l.position
        """;

    private const string Cases = $"SELECT {CaseRecord.Columns}, c.number FROM {CaseRecord.Tables} ORDER BY c.number";

    public AuditReport Verify(CancellationToken cancellationToken)
    {
        var walk = new ChainWalk(keys, DeletionTransaction.EventType);
        try
        {
            file.Run("BEGIN");
            var broken = FirstBreak(walk, cancellationToken);
            return new(walk.Position, broken);
        }
        catch (StorageFault fault) when (fault.Code == "storage.damaged")
        {
            return new(walk.Position, new(null, null, "storage.audit.fileDamaged"));
        }
        finally
        {
            if (file.IsInTransaction) file.Run("COMMIT");
        }
    }

    private AuditBreak? FirstBreak(ChainWalk walk, CancellationToken cancellationToken) =>
        Each(Ledger, ReadLedger, walk.Next, cancellationToken)
        ?? Each("SELECT ledger_position, ledger_hash, seal FROM store", ReadEnd, end => walk.End(end.Position, end.Hash, end.Seal), cancellationToken)
        ?? Each("SELECT case_number, version FROM events", ReadPlace, place => walk.Known(place.CaseNumber, place.Version), cancellationToken)
        ?? Each(Cases, ReadCase, walk.Case, cancellationToken)
        ?? walk.MissingCase();

    private AuditBreak? Each<T>(string sql, Func<Statement, T> read, Func<T, AuditBreak?> look, CancellationToken cancellationToken)
    {
        using var select = new Statement(file, sql);
        foreach (var row in select.All(read))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (look(row) is { } broken) return broken;
        }

        return null;
    }

    private static LedgerRow ReadLedger(Statement row) =>
        new(row.Number(0), row.Text(1), row.Number(2), row.Bytes(3), row.Bytes(4), row.Number(5) == 0 ? null : ReadEvent(row));

    private static EventRow ReadEvent(Statement row) => new(row.Number(6) == 1, row.Bytes(7), row.Bytes(8), row.Bytes(9), row.Bytes(10));

    private static (long Position, byte[] Hash, byte[] Seal) ReadEnd(Statement row) => (row.Number(0), row.Bytes(1), row.Bytes(2));

    private static (string CaseNumber, long Version) ReadPlace(Statement row) => (row.Text(0), row.Number(1));

    private static CaseRow ReadCase(Statement row)
    {
        var found = CaseRecord.Read(row.Text(5), row);
        return new(found.Number, found.Version, found.Head, found.DeletedAt is not null, found.WrappedKey);
    }
}
