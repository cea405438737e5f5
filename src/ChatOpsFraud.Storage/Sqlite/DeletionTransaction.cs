using ChatOpsFraud.Storage.Encryption;
using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>
/// Makes a case unreadable: its key is overwritten and removed, and a last event under the store's own key says who did it.
/// </summary>
internal sealed class DeletionTransaction(SqliteFile file, KeyRing keys, EventWriter events)
{
    public const string Reserved = "store.";
    public const string EventType = "store.deleted";

    /// <summary>False when there is no such case.</summary>
    public bool Apply(string caseNumber, string actor, DateTimeOffset at)
    {
        if (ReadCase(caseNumber) is not { } found) return false;
        if (found.DeletedAt is not null) return true;
        using var cipher = keys.Deletions();
        var time = Timestamp.Format(at);
        var (end, _) = events.Append(caseNumber, found.End, events.ReadEnd(), new(EventType, actor, default), time, cipher);
        using var mark = new Statement(
            file, "UPDATE cases SET version = ?, position = ?, head = ?, seal = ?, updated_at = ?, deleted_at = ? WHERE number = ?");
        mark.With(end.Version).With(end.Position).With(end.Head).With(keys.SealEnd(caseNumber, end))
            .With(time).With(time).With(caseNumber).Run();
        // Overwritten first: removing a row only unlinks it unless secure_delete is on, and the promise must not hang on one setting.
        Change("UPDATE case_keys SET wrapped = zeroblob(length(wrapped)) WHERE case_number = ?", caseNumber);
        Change("DELETE FROM case_keys WHERE case_number = ?", caseNumber);
        Change("DELETE FROM outgoing WHERE case_number = ?", caseNumber);
        Change("DELETE FROM receipts WHERE case_number = ?", caseNumber);
        Change("DELETE FROM channel_records WHERE case_number = ?", caseNumber);
        Change("DELETE FROM conversations WHERE case_number = ?", caseNumber);
        return true;
    }

    /// <summary>
    /// Empties the write-ahead log, where older pages still hold the key; outside of a transaction. False while somebody reads an
    /// old state.
    /// </summary>
    public bool EmptyLog() => file.Number("PRAGMA wal_checkpoint(TRUNCATE)") == 0;

    private CaseRecord? ReadCase(string number)
    {
        using var select = new Statement(file, $"SELECT {CaseRecord.Columns} FROM {CaseRecord.Tables} WHERE c.number = ?");
        return select.With(number).First(row => CaseRecord.Read(number, row));
    }

    private void Change(string sql, string caseNumber)
    {
        using var statement = new Statement(file, sql);
        statement.With(caseNumber).Run();
    }
}
