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

    private readonly Statement _readEvent = file.Prepare(
        "SELECT version, at, type, sealed, previous FROM events WHERE position = ? AND case_number = ?");

    private readonly Statement _readVersion = file.Prepare("SELECT number, version FROM cases WHERE number = ? AND deleted_at IS NULL");

    private readonly Statement _readBound = file.Prepare("""
        SELECT c.number, c.version FROM conversations b JOIN cases c ON c.number = b.case_number
        WHERE b.fingerprint = ? AND c.deleted_at IS NULL
        """);

    private readonly Statement _readBinding = file.Prepare("SELECT case_number FROM conversations WHERE fingerprint = ?");

    public SqliteFile File => file;

    public ChannelRecordReader ChannelRecords { get; } = new(file, keys);

    public StoredCase? Find(byte[] conversation) =>
        _readBinding.With(conversation).First(row => row.Text(0)) is { } number ? Load(number) : null;

    public StoredCase? Load(string caseNumber)
    {
        var found = _readCase.With(caseNumber).First(row => CaseRecord.Read(caseNumber, row));
        if (found is null) return null;
        if (found.DeletedAt is not null) return LoadDeleted(found);
        var cipher = found.WrappedKey is null ? null : keys.OpenCase(caseNumber, found.WrappedKey);
        using (cipher ?? throw new StorageFault("storage.caseKeyUnreadable", caseNumber))
        {
            return new(caseNumber, found.End.Version, ReadEvents(found, cipher), null);
        }
    }

    public CaseVersion? Version(string caseNumber) => _readVersion.With(caseNumber).First(ReadVersion);

    public CaseVersion? VersionBound(byte[] conversation) => _readBound.With(conversation).First(ReadVersion);

    public IReadOnlyList<CaseSummary> List(CaseFilter filter)
    {
        using var select = new Statement(file, Summaries);
        var stages = JsonSerializer.Serialize(filter.Stages);
        return [.. select.With(stages).With(filter.IncludeDeleted ? 1 : 0).With(filter.Skip).With(filter.Limit).All(ReadSummary)];
    }

    public void Dispose() => file.Dispose();

    // From the end that was read backwards: an event that is appended meanwhile belongs to the next reading.
    private List<StoredEvent> ReadEvents(CaseRecord found, RecordCipher cipher)
    {
        var events = new List<StoredEvent>();
        var position = found.End.Position;
        for (var version = found.End.Version; version > 0; version--)
        {
            (var read, position) = ReadEvent(found.Number, version, position, cipher);
            events.Add(read);
        }

        events.Reverse();
        return events;
    }

    private StoredCase LoadDeleted(CaseRecord found)
    {
        using var cipher = keys.Deletions();
        var (last, _) = ReadEvent(found.Number, found.End.Version, found.End.Position, cipher);
        return new(found.Number, found.End.Version, [], new CaseDeletion(last.At, last.Actor));
    }

    private (StoredEvent Event, long Previous) ReadEvent(string caseNumber, long version, long position, RecordCipher cipher)
    {
        var row = _readEvent.With(position).With(caseNumber).First(
            row => new { Version = row.Number(0), At = row.Text(1), Type = row.Text(2), Sealed = row.Bytes(3), Previous = row.Number(4) });
        var plain = row?.Version == version ? cipher.Open(row.Sealed, RecordLabel.Event(caseNumber, version, row.Type)) : null;
        if (row is null || plain is null) throw Unreadable(caseNumber, version);
        var (actor, payload) = EventEnvelope.Unpack(plain);
        return (new(version, Timestamp.Parse(row.At), row.Type, actor, payload), row.Previous);
    }

    private static CaseVersion ReadVersion(Statement row) => new(row.Text(0), row.Number(1));

    private static StorageFault Unreadable(string caseNumber, long version) =>
        new("storage.eventUnreadable", caseNumber, version.ToString(CultureInfo.InvariantCulture));

    private static CaseSummary ReadSummary(Statement row) => new(
        row.Text(0),
        row.Number(1),
        Timestamp.Parse(row.Text(2)),
        Timestamp.Parse(row.Text(3)),
        row.TextOrNull(4) is { } deleted ? Timestamp.Parse(deleted) : null,
        new(row.Text(5), row.TextOrNull(6), row.TextOrNull(7), row.TextOrNull(8), Day(row.TextOrNull(9))));

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
