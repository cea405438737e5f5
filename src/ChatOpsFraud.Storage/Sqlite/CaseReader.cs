using System.Globalization;
using System.Text.Json;
using ChatOpsFraud.Storage.Encryption;
using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Reads cases over one connection of its own; readers never wait for the writer.</summary>
internal sealed class CaseReader(SqliteFile file, KeyRing keys) : IDisposable
{
    private const string Summaries = """
        SELECT number, version, opened_at, updated_at, deleted_at, stage, headquarters, outcome, waits_for, evidence_until
        FROM cases
        WHERE (?1 = '[]' OR stage IN (SELECT value FROM json_each(?1))) AND (?2 OR deleted_at IS NULL)
        ORDER BY updated_at DESC, number DESC LIMIT ?4 OFFSET ?3
        """;

    private readonly Statement _readCase = file.Prepare($"SELECT {CaseRecord.Columns} FROM {CaseRecord.Tables} WHERE c.number = ?");

    // Up to the version of the case as it was read: a commit in between belongs to the next reading.
    private readonly Statement _readEvents = file.Prepare(
        "SELECT version, at, type, sealed FROM events WHERE case_number = ? AND version <= ? ORDER BY version");

    private readonly Statement _readBinding = file.Prepare("SELECT case_number FROM conversations WHERE fingerprint = ?");

    public SqliteFile File => file;

    public StoredCase? Find(byte[] conversation) => _readBinding.With(conversation).First(row => row.Text(0)) is { } number ? Load(number) : null;

    public StoredCase? Load(string caseNumber)
    {
        var found = _readCase.With(caseNumber).First(row => CaseRecord.Read(caseNumber, row));
        if (found is null) return null;
        if (found.DeletedAt is not null) return LoadDeleted(found);
        var cipher = found.WrappedKey is null ? null : keys.OpenCase(caseNumber, found.WrappedKey);
        using (cipher ?? throw new StorageFault("storage.caseKeyUnreadable", caseNumber))
        {
            var events = _readEvents.With(caseNumber).With(found.Version).All(row => ReadEvent(caseNumber, row, cipher)).ToList();
            // A gap shows as a later version in its place.
            for (var i = 0; i < found.Version; i++)
            {
                if (i >= events.Count || events[i].Version != i + 1) throw Unreadable(caseNumber, i + 1);
            }

            return new(caseNumber, found.Version, events, null);
        }
    }

    public IReadOnlyList<CaseSummary> List(CaseFilter filter)
    {
        using var select = new Statement(file, Summaries);
        return [.. select.With(JsonSerializer.Serialize(filter.Stages)).With(filter.IncludeDeleted ? 1 : 0).With(filter.Skip).With(filter.Limit)
            .All(ReadSummary)];
    }

    public void Dispose() => file.Dispose();

    private StoredCase LoadDeleted(CaseRecord found)
    {
        using var select = new Statement(file, "SELECT version, at, type, sealed FROM events WHERE case_number = ? AND version = ?");
        using var cipher = keys.Deletions();
        var last = select.With(found.Number).With(found.Version).First(row => ReadEvent(found.Number, row, cipher));
        return last is null
            ? throw Unreadable(found.Number, found.Version)
            : new(found.Number, found.Version, [], new CaseDeletion(last.At, last.Actor));
    }

    private static StoredEvent ReadEvent(string caseNumber, Statement row, RecordCipher cipher)
    {
        var (version, at, type) = (row.Number(0), row.Text(1), row.Text(2));
        var plain = cipher.Open(row.Bytes(3), RecordLabel.Event(caseNumber, version, type)) ?? throw Unreadable(caseNumber, version);
        var (actor, payload) = EventEnvelope.Unpack(plain);
        return new(version, Timestamp.Parse(at), type, actor, payload);
    }

    private static StorageFault Unreadable(string caseNumber, long version) =>
        new("storage.eventUnreadable", caseNumber, version.ToString(CultureInfo.InvariantCulture));

    private static CaseSummary ReadSummary(Statement row) => new(
        row.Text(0),
        row.Number(1),
        Timestamp.Parse(row.Text(2)),
        Timestamp.Parse(row.Text(3)),
        row.TextOrNull(4) is { } deleted ? Timestamp.Parse(deleted) : null,
        new(row.Text(5), row.TextOrNull(6), row.TextOrNull(7), row.TextOrNull(8), Day(row.TextOrNull(9))));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
