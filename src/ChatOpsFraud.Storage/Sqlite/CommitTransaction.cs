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
    private readonly Statement _readDelivery = file.Prepare("SELECT 1 FROM deliveries WHERE fingerprint = ?");
    private readonly Statement _insertDelivery = file.Prepare("INSERT INTO deliveries VALUES (?, ?) ON CONFLICT DO NOTHING");
    private readonly Statement _readCase = file.Prepare($"SELECT {CaseRecord.Columns} FROM {CaseRecord.Tables} WHERE c.number = ?");
    private readonly Statement _nextNumber = file.Prepare(
        "INSERT INTO case_numbers VALUES (?, 1) ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last");
    private readonly Statement _insertKey = file.Prepare("INSERT INTO case_keys VALUES (?, ?)");
    private readonly Statement _insertCase = file.Prepare("INSERT INTO cases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)");
    private readonly Statement _updateCase = file.Prepare("""
        UPDATE cases SET version = ?, head = ?, outgoing = ?, stage = ?, headquarters = ?, outcome = ?, waits_for = ?,
            evidence_until = ?, updated_at = ?
        WHERE number = ?
        """);
    private readonly Statement _insertOutgoing = file.Prepare("INSERT INTO outgoing VALUES (?, ?, ?, ?, ?, 0, ?)");
    private readonly Statement _readBinding = file.Prepare("SELECT case_number FROM conversations WHERE fingerprint = ?");
    private readonly Statement _writeBinding = file.Prepare(
        "INSERT INTO conversations VALUES (?, ?) ON CONFLICT DO UPDATE SET case_number = excluded.case_number");

    public CommitOutcome Apply(PreparedCommit prepared)
    {
        if (prepared.Deliveries.Any(IsSeen)) return new CommitOutcome.Duplicate();
        var commit = prepared.Commit;
        var found = commit.CaseNumber is null ? null : ReadCase(commit.CaseNumber);
        if (commit.CaseNumber is not null && found is not { DeletedAt: null }) return new CommitOutcome.Gone();
        if (found is not null && found.Version != commit.ExpectedVersion) return new CommitOutcome.Conflict(found.Number, found.Version);
        if (FindOtherBinding(prepared) is { } other) return other;
        return found is null ? Begin(prepared) : Continue(prepared, found);
    }

    private bool IsSeen(byte[] fingerprint) => _readDelivery.With(fingerprint).First(_ => true);

    private CaseRecord? ReadCase(string number) => _readCase.With(number).First(row => CaseRecord.Read(number, row));

    private CommitOutcome.Conflict? FindOtherBinding(PreparedCommit prepared)
    {
        if (prepared.Conversation is null) return null;
        var bound = _readBinding.With(prepared.Conversation).First(row => row.Text(0));
        if (bound == prepared.Commit.Binding!.Replaces || (bound is not null && bound == prepared.Commit.CaseNumber)) return null;
        return new CommitOutcome.Conflict(bound, bound is null ? 0 : ReadCase(bound)?.Version ?? 0);
    }

    private CommitOutcome.Committed Begin(PreparedCommit prepared)
    {
        var year = Timestamp.Year(prepared.Commit.At);
        var last = _nextNumber.With(year).First(row => row.Number(0));
        var number = string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{last:D4}");
        var (cipher, wrapped) = keys.NewCase(number);
        using (cipher)
        {
            _insertKey.With(number).With(wrapped).Run();
            var (version, head, outgoing) = Append(prepared, new(number, 0, EventChain.Start, 0, wrapped, null), cipher);
            var index = prepared.Commit.Index;
            _insertCase.With(number).With(version).With(head).With(outgoing).With(index.Stage).With(index.Headquarters).With(index.Outcome)
                .With(index.WaitsFor).With(Day(index.EvidenceUntil)).With(prepared.At).With(prepared.At).Run();
            return new(number, version);
        }
    }

    private CommitOutcome.Committed Continue(PreparedCommit prepared, CaseRecord found)
    {
        var opened = found.WrappedKey is null ? null : keys.OpenCase(found.Number, found.WrappedKey);
        using var cipher = opened ?? throw new StorageFault("storage.caseKeyUnreadable", found.Number);
        var (version, head, outgoing) = Append(prepared, found, cipher);
        var index = prepared.Commit.Index;
        _updateCase.With(version).With(head).With(outgoing).With(index.Stage).With(index.Headquarters).With(index.Outcome)
            .With(index.WaitsFor).With(Day(index.EvidenceUntil)).With(prepared.At).With(found.Number).Run();
        return new(found.Number, version);
    }

    private (long Version, byte[] Head, long Outgoing) Append(PreparedCommit prepared, CaseRecord found, RecordCipher cipher)
    {
        var commit = prepared.Commit;
        var head = commit.Events.Count == 0
            ? found.Head
            : events.Append(found.Number, found.Version, found.Head, commit.Events, prepared.At, cipher);
        var outgoing = found.Outgoing;
        foreach (var message in commit.Outgoing)
        {
            var label = RecordLabel.Outgoing(found.Number, ++outgoing, message.Channel, message.Slot);
            var payload = cipher.Seal(message.Payload.Span, label);
            _insertOutgoing.With(found.Number).With(outgoing).With(message.Channel).With(message.Slot).With(payload).With(prepared.At).Run();
        }

        foreach (var delivery in prepared.Deliveries) _insertDelivery.With(delivery).With(prepared.At).Run();
        if (prepared.Conversation is not null) _writeBinding.With(prepared.Conversation).With(found.Number).Run();
        return (found.Version + commit.Events.Count, head, outgoing);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
