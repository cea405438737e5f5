using System.Text;
using ChatOpsFraud.Storage.Encryption;
using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>
/// The queue of messages to send. A claim is the count of attempts: whoever comes back with an older count has lost the message.
/// <c>due_at</c> is the end of a lease as well as the time of a retry.
/// </summary>
internal sealed class OutgoingTransaction(SqliteFile file, KeyRing keys)
{
    // The oldest message of each case and channel, once it is due: a message that waits holds back those behind it.
    private const string Due = """
        SELECT o.id, o.case_number, o.number, o.channel, o.slot, o.sealed, o.attempts + 1, k.wrapped, r.sealed
        FROM outgoing o
        JOIN case_keys k ON k.case_number = o.case_number
        LEFT JOIN receipts r ON r.case_number = o.case_number AND r.channel = o.channel AND r.slot = o.slot
        WHERE o.waits = 0 AND o.due_at <= ? AND o.channel IN (SELECT value FROM json_each(?))
        ORDER BY o.due_at, o.id LIMIT ?
        """;

    private const string Claimed = "id = ? AND case_number = ? AND number = ? AND attempts = ?";

    private readonly Statement _readDue = file.Prepare(Due);
    private readonly Statement _claim = file.Prepare("UPDATE outgoing SET attempts = attempts + 1, due_at = ? WHERE id = ?");
    private readonly Statement _postpone = file.Prepare($"UPDATE outgoing SET due_at = ? WHERE {Claimed}");
    private readonly Statement _remove = file.Prepare($"DELETE FROM outgoing WHERE {Claimed}");
    private readonly Statement _advance = file.Prepare(
        "UPDATE outgoing SET waits = 0 WHERE id = (SELECT min(id) FROM outgoing WHERE case_number = ? AND channel = ?)");
    private readonly Statement _readKey = file.Prepare("SELECT wrapped FROM case_keys WHERE case_number = ?");
    private readonly Statement _writeReceipt = file.Prepare(
        "INSERT INTO receipts VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET sealed = excluded.sealed");

    public IReadOnlyList<OutgoingMessage> Claim(string channels, int limit, DateTimeOffset now, TimeSpan lease)
    {
        var messages = _readDue.With(Timestamp.Format(now)).With(channels).With(limit).All(Read).ToList();
        var until = Timestamp.Format(now + lease);
        foreach (var message in messages) _claim.With(until).With(message.Id).Run();
        return messages;
    }

    public bool MarkSent(OutgoingMessage message, string? receipt)
    {
        if (!Remove(message)) return false;
        if (receipt is null || message.Slot is null) return true;
        using var cipher = OpenCase(message.CaseNumber, _readKey.With(message.CaseNumber).First(row => row.Bytes(0)));
        var label = RecordLabel.Receipt(message.CaseNumber, message.Channel, message.Slot);
        var bytes = cipher.Seal(Encoding.UTF8.GetBytes(receipt), label);
        _writeReceipt.With(message.CaseNumber).With(message.Channel).With(message.Slot).With(bytes).Run();
        return true;
    }

    public bool MarkFailed(OutgoingMessage message, DateTimeOffset? retryAt) =>
        retryAt is { } at ? RunClaimed(_postpone.With(Timestamp.Format(at)), message) : Remove(message);

    private bool Remove(OutgoingMessage message)
    {
        if (!RunClaimed(_remove, message)) return false;
        _advance.With(message.CaseNumber).With(message.Channel).Run();
        return true;
    }

    private static bool RunClaimed(Statement statement, OutgoingMessage message) =>
        statement.With(message.Id).With(message.CaseNumber).With(message.Number).With(message.Attempt).Run() == 1;

    // A record that does not open is handed out without its bytes: it must neither hold back the other cases nor vanish unseen.
    private OutgoingMessage Read(Statement row)
    {
        var (caseNumber, number, channel, slot) = (row.Text(1), row.Number(2), row.Text(3), row.TextOrNull(4));
        using var cipher = keys.OpenCase(caseNumber, row.Bytes(7));
        var payload = cipher?.Open(row.Bytes(5), RecordLabel.Outgoing(caseNumber, number, channel, slot));
        var receipt = row.BytesOrNull(8) is { } bytes ? cipher?.Open(bytes, RecordLabel.Receipt(caseNumber, channel, slot!)) : null;
        return new(row.Number(0), caseNumber, number, channel, slot, payload is null ? default(ReadOnlyMemory<byte>?) : payload,
            (int)row.Number(6), receipt is null ? null : Encoding.UTF8.GetString(receipt));
    }

    private RecordCipher OpenCase(string caseNumber, byte[]? wrapped) =>
        (wrapped is null ? null : keys.OpenCase(caseNumber, wrapped)) ?? throw new StorageFault("storage.caseKeyUnreadable", caseNumber);
}
