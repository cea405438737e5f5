using System.Text;
using ChatOpsFraud.Storage.Audit;
using ChatOpsFraud.Storage.Encryption;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Appends events and extends both chains; to be used within a transaction.</summary>
internal sealed class EventWriter(SqliteFile file)
{
    private readonly Statement _insert = file.Prepare("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    private readonly Statement _readEnd = file.Prepare("SELECT position, ledger FROM events ORDER BY position DESC LIMIT 1");

    /// <summary>The end of the ledger as this transaction finds it.</summary>
    public LedgerEnd ReadEnd() => _readEnd.First(row => new LedgerEnd(row.Number(0), row.Bytes(1))) ?? LedgerEnd.None;

    /// <summary>Appends an event and gives the new ends of case and ledger.</summary>
    public (CaseEnd Case, LedgerEnd Ledger) Append(
        string caseNumber, CaseEnd end, LedgerEnd ledger, NewEvent added, string at, RecordCipher cipher)
    {
        var (version, position) = (end.Version + 1, ledger.Position + 1);
        var record = cipher.Seal(EventEnvelope.Pack(added.Actor, added.Payload.Span), RecordLabel.Event(caseNumber, version, added.Type));
        var head = EventChain.Event(end.Head, caseNumber, version, Encoding.UTF8.GetBytes(at), Encoding.UTF8.GetBytes(added.Type), record);
        var hash = EventChain.Ledger(ledger.Hash, position, caseNumber, version, head);
        _insert.With(position).With(caseNumber).With(version).With(end.Position)
            .With(at).With(added.Type).With(record).With(head).With(hash).Run();
        return (new(version, position, head), new(position, hash));
    }
}
