using System.Globalization;
using ChatOpsFraud.Storage.Audit;
using ChatOpsFraud.Storage.Encryption;
using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>
/// Decides and stores one commit within a transaction. Invariant: everything that can refuse is read before the first write, so a
/// refused commit leaves nothing to undo and several commits can share one transaction.
/// </summary>
internal sealed class CommitTransaction(SqliteFile file, KeyRing keys, EventWriter events)
{
    private readonly NumberWriter _numbers = new(file, keys);
    private readonly Statement _readDelivery = file.Prepare("SELECT 1 FROM deliveries WHERE fingerprint = ?");
    private readonly Statement _insertDelivery = file.Prepare("INSERT INTO deliveries VALUES (?)");
    private readonly Statement _readCase = file.Prepare($"SELECT {CaseRecord.Columns} FROM {CaseRecord.Tables} WHERE c.number = ?");
    private readonly Statement _insertKey = file.Prepare("INSERT INTO case_keys VALUES (?, ?)");
    private readonly Statement _insertCase = file.Prepare("INSERT INTO cases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)");
    private readonly Statement _updateCase = file.Prepare("""
        UPDATE cases SET version = ?, position = ?, head = ?, seal = ?, outgoing = ?,
            stage = ?, headquarters = ?, outcome = ?, waits_for = ?, evidence_until = ?, updated_at = ?
        WHERE number = ?
        """);
    private readonly Statement _insertOutgoing = file.Prepare("""
        INSERT INTO outgoing VALUES (NULL, ?1, ?2, ?3, ?4, ?5, 0, ?6, EXISTS (SELECT 1 FROM outgoing WHERE case_number = ?1 AND channel = ?3))
        """);
    private readonly Statement _readBinding = file.Prepare("SELECT case_number FROM conversations WHERE fingerprint = ?");
    private readonly Statement _writeBinding = file.Prepare(
        "INSERT INTO conversations VALUES (?, ?) ON CONFLICT DO UPDATE SET case_number = excluded.case_number");

    public CommitOutcome Apply(PreparedCommit prepared)
    {
        if (prepared.Deliveries.Any(IsSeen)) return new CommitOutcome.Duplicate();
        var commit = prepared.Commit;
        var found = commit.CaseNumber is null ? null : ReadCase(commit.CaseNumber);
        if (commit.CaseNumber is not null && found is not { DeletedAt: null }) return new CommitOutcome.Gone();
        if (found is not null && found.End.Version != commit.ExpectedVersion)
            return new CommitOutcome.Conflict(found.Number, found.End.Version);
        if (FindOtherBinding(prepared) is { } other) return other;
        return found is null ? Begin(prepared) : Continue(prepared, found);
    }

    private bool IsSeen(byte[] fingerprint) => _readDelivery.With(fingerprint).First(_ => true);

    private CaseRecord? ReadCase(string number) => _readCase.With(number).First(row => CaseRecord.Read(number, row));

    private CommitOutcome.Conflict? FindOtherBinding(PreparedCommit prepared)
    {
        if (prepared.Conversation is null) return null;
        var bound = ReadBinding(prepared.Conversation);
        if (bound == prepared.Commit.Binding!.Replaces || (bound is not null && bound == prepared.Commit.CaseNumber)) return null;
        return new CommitOutcome.Conflict(bound, bound is null ? 0 : ReadCase(bound)?.End.Version ?? 0);
    }

    private CommitOutcome.Committed Begin(PreparedCommit prepared)
    {
        var number = _numbers.Next(Timestamp.Year(prepared.Commit.At));
        var (cipher, wrapped) = keys.NewCase(number);
        using (cipher)
        {
            _insertKey.With(number).With(wrapped).Run();
            var end = Append(prepared, number, CaseEnd.None, cipher);
            Queue(prepared, number, 0, cipher);
            var (commit, index) = (prepared.Commit, prepared.Commit.Index);
            _insertCase.With(number)
                .With(end.Version).With(end.Position).With(end.Head).With(keys.SealEnd(number, end)).With(commit.Outgoing.Count)
                .With(index.Stage).With(index.Headquarters).With(index.Outcome).With(index.WaitsFor).With(Day(index.EvidenceUntil))
                .With(prepared.At).With(prepared.At).Run();
            return new(number, end.Version);
        }
    }

    private CommitOutcome.Committed Continue(PreparedCommit prepared, CaseRecord found)
    {
        var (number, commit, index) = (found.Number, prepared.Commit, prepared.Commit.Index);
        var opened = found.WrappedKey is null ? null : keys.OpenCase(number, found.WrappedKey);
        using var cipher = opened ?? throw new StorageFault("storage.caseKeyUnreadable", number);
        var end = Append(prepared, number, found.End, cipher);
        Queue(prepared, number, found.Outgoing, cipher);
        _updateCase
            .With(end.Version).With(end.Position).With(end.Head).With(keys.SealEnd(number, end)).With(found.Outgoing + commit.Outgoing.Count)
            .With(index.Stage).With(index.Headquarters).With(index.Outcome).With(index.WaitsFor).With(Day(index.EvidenceUntil))
            .With(prepared.At).With(number).Run();
        return new(number, end.Version);
    }

    private CaseEnd Append(PreparedCommit prepared, string number, CaseEnd end, RecordCipher cipher)
    {
        var ledger = events.ReadEnd();
        foreach (var added in prepared.Commit.Events) (end, ledger) = events.Append(number, end, ledger, added, prepared.At, cipher);
        foreach (var delivery in prepared.Deliveries) _insertDelivery.With(delivery).Run();
        if (prepared.Conversation is not null) Bind(prepared.Conversation, number);
        return end;
    }

    private void Queue(PreparedCommit prepared, string caseNumber, long last, RecordCipher cipher)
    {
        foreach (var message in prepared.Commit.Outgoing)
        {
            var payload = cipher.Seal(message.Payload.Span, RecordLabel.Outgoing(caseNumber, ++last, message.Channel, message.Slot));
            _insertOutgoing.With(caseNumber).With(last).With(message.Channel).With(message.Slot).With(payload).With(prepared.At).Run();
        }
    }

    private void Bind(byte[] conversation, string number)
    {
        if (ReadBinding(conversation) != number) _writeBinding.With(conversation).With(number).Run();
    }

    private string? ReadBinding(byte[] conversation) => _readBinding.With(conversation).First(row => row.Text(0));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
