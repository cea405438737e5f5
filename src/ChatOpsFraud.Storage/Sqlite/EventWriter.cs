using System.Text;
using ChatOpsFraud.Storage.Audit;
using ChatOpsFraud.Storage.Encryption;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Appends events and extends both chains; to be used within a transaction.</summary>
internal sealed class EventWriter(SqliteFile file, KeyRing keys)
{
    private readonly Statement _insertEvent = file.Prepare("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)");
    private readonly Statement _insertLedger = file.Prepare("INSERT INTO ledger VALUES (?, ?, ?, ?, ?)");
    private readonly Statement _readEnd = file.Prepare("SELECT ledger_position, ledger_hash FROM store");
    private readonly Statement _writeEnd = file.Prepare("UPDATE store SET ledger_position = ?, ledger_hash = ?, seal = ?");

    /// <summary>Appends the events after <paramref name="version"/> and gives the hash of the last one.</summary>
    public byte[] Append(string caseNumber, long version, byte[] head, IReadOnlyList<NewEvent> events, string at, RecordCipher cipher)
    {
        var (position, ledger) = _readEnd.First(row => (row.Number(0), row.Bytes(1)));
        var atBytes = Encoding.UTF8.GetBytes(at);
        foreach (var added in events)
        {
            var sealedEvent = Seal(caseNumber, ++version, added, cipher);
            head = EventChain.Event(head, caseNumber, version, atBytes, Encoding.UTF8.GetBytes(added.Type), sealedEvent);
            ledger = EventChain.Ledger(ledger, ++position, caseNumber, version, head);
            _insertEvent.With(caseNumber).With(version).With(at).With(added.Type).With(sealedEvent).With(head).Run();
            _insertLedger.With(position).With(caseNumber).With(version).With(head).With(ledger).Run();
        }

        _writeEnd.With(position).With(ledger).With(keys.SealLedger(position, ledger)).Run();
        return head;
    }

    private static byte[] Seal(string caseNumber, long version, NewEvent added, RecordCipher cipher) =>
        cipher.Seal(EventEnvelope.Pack(added.Actor, added.Payload.Span), RecordLabel.Event(caseNumber, version, added.Type));
}
