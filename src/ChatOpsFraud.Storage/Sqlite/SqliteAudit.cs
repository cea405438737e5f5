using ChatOpsFraud.Storage.Audit;
using ChatOpsFraud.Storage.Encryption;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Shows the file to the <see cref="ChainWalk"/>, all of it as it stood at one moment.</summary>
internal sealed class SqliteAudit(SqliteFile file, KeyRing keys)
{
    // Texts come as bytes and with their kind: read as text they would end at the first NUL.
    private const string Events = """
        SELECT position, case_number, version, previous,
            typeof(case_number) = 'text' AND typeof(version) = 'integer' AND typeof(previous) = 'integer' AND typeof(at) = 'text'
                AND typeof(type) = 'text' AND typeof(sealed) = 'blob' AND typeof(hash) = 'blob' AND typeof(ledger) = 'blob',
            CAST(at AS BLOB), CAST(type AS BLOB), sealed, hash, ledger, CAST(case_number AS BLOB)
        FROM events ORDER BY position
        """;

    private const string Cases = $"SELECT {CaseRecord.Columns}, c.number, c.seal FROM {CaseRecord.Tables} ORDER BY c.number";

    private const string Activations = $"SELECT {ActivationRow.Columns} FROM rule_activations ORDER BY position";

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
        Each(Events, ReadEvent, walk.Event, cancellationToken)
        ?? Each(Cases, ReadCase, walk.Case, cancellationToken)
        ?? walk.UnseenCase()
        ?? walk.Numbers(NumberWriter.ReadAll(file), ReadSeal())
        ?? FirstBreakOfRules(new ActivationWalk(keys), cancellationToken);

    private AuditBreak? FirstBreakOfRules(ActivationWalk walk, CancellationToken cancellationToken)
    {
        try
        {
            return Each(Activations, ActivationRow.Read, row => walk.Line(row.Position, row.Activation, row.Seal), cancellationToken)
                ?? ReadEnd(walk);
        }
        catch (FormatException)
        {
            // A time that is none any more.
            return new(null, null, "storage.audit.activationChanged");
        }
    }

    private AuditBreak? ReadEnd(ActivationWalk walk)
    {
        using var select = new Statement(file, "SELECT position, seal FROM rule_activation_end");
        var (position, seal) = select.First(row => (row.Number(0), row.Bytes(1)));
        return walk.End(position, seal ?? []);
    }

    private byte[] ReadSeal()
    {
        using var select = new Statement(file, "SELECT numbers_seal FROM store");
        return select.First(row => row.Bytes(0)) ?? [];
    }

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

    private static LedgerRow ReadEvent(Statement row) => new(
        row.Number(0), row.Text(1), row.Number(2), row.Number(3), row.Number(4) == 1 && row.Text(1).Length == row.Bytes(10).Length,
        row.Bytes(5), row.Bytes(6), row.Bytes(7), row.Bytes(8), row.Bytes(9));

    private static CaseRow ReadCase(Statement row)
    {
        var found = CaseRecord.Read(row.Text(6), row);
        return new(found.Number, found.End, row.Bytes(7), found.DeletedAt is not null, found.WrappedKey);
    }
}
