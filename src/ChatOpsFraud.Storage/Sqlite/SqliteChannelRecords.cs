using ChatOpsFraud.Storage.Channels;
using ChatOpsFraud.Storage.Encryption;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Records of channels in the same file. They are few and small, so they share the connection that writes.</summary>
internal sealed class SqliteChannelRecords(SqliteFile file, SqliteWriter writer, KeyRing keys) : IChannelRecords
{
    private const string Columns = "r.version, r.sealed, r.case_number, k.wrapped";
    private const string Tables = "channel_records r LEFT JOIN case_keys k ON k.case_number = r.case_number";

    private readonly Statement _read = file.Prepare($"SELECT {Columns} FROM {Tables} WHERE r.channel = ? AND r.kind = ? AND r.fingerprint = ?");
    private readonly Statement _list = file.Prepare($"SELECT {Columns} FROM {Tables} WHERE r.channel = ? AND r.kind = ?");
    private readonly Statement _readKey = file.Prepare("SELECT wrapped FROM case_keys WHERE case_number = ?");
    private readonly Statement _remove = file.Prepare("DELETE FROM channel_records WHERE channel = ? AND kind = ? AND fingerprint = ?");
    private readonly Statement _write = file.Prepare("""
        INSERT INTO channel_records VALUES (?1, ?2, ?3, ?4 + 1, ?5, ?6) ON CONFLICT DO UPDATE
        SET version = excluded.version, case_number = excluded.case_number, sealed = excluded.sealed WHERE version = ?4
        """);

    public Task<ChannelRecord?> ReadAsync(ChannelRecordKey key, CancellationToken cancellationToken) =>
        writer.InTurnAsync(() => Find(key), cancellationToken);

    public Task<IReadOnlyList<ChannelRecord>> ListAsync(string channel, string kind, CancellationToken cancellationToken) =>
        writer.InTurnAsync<IReadOnlyList<ChannelRecord>>(
            () => [.. _list.With(channel).With(kind).All(row => Open(channel, kind, row)).OfType<ChannelRecord>()], cancellationToken);

    public Task<bool> WriteAsync(
        ChannelRecordKey key, long expectedVersion, ReadOnlyMemory<byte> value, string? caseNumber, CancellationToken cancellationToken)
    {
        if (!StoredName.Is(key.Channel) || !StoredName.Is(key.Kind)) throw new ArgumentException(StoredName.Rule, nameof(key));
        return writer.InTurnAsync(() => writer.InTransaction(() => Write(key, expectedVersion, value.Span, caseNumber)), cancellationToken);
    }

    public Task RemoveAsync(ChannelRecordKey key, CancellationToken cancellationToken) => writer.InTurnAsync(
        () => writer.InTransaction(() => _remove.With(key.Channel).With(key.Kind).With(Fingerprint(key)).Run()), cancellationToken);

    private ChannelRecord? Find(ChannelRecordKey key) =>
        _read.With(key.Channel).With(key.Kind).With(Fingerprint(key)).First(row => Open(key.Channel, key.Kind, row));

    private bool Write(ChannelRecordKey key, long expectedVersion, ReadOnlySpan<byte> value, string? caseNumber)
    {
        // An insert must not take the place of a record that was removed meanwhile.
        if (expectedVersion > 0 && Find(key)?.Version != expectedVersion) return false;
        var wrapped = caseNumber is null ? null : _readKey.With(caseNumber).First(row => row.Bytes(0));
        if (Cipher(caseNumber, wrapped) is not { } cipher) return false;
        using (cipher)
        {
            var packed = EventEnvelope.Pack(key.Key, value);
            var bytes = cipher.Seal(packed, RecordLabel.Channel(key.Channel, key.Kind, expectedVersion + 1, caseNumber));
            return _write.With(key.Channel).With(key.Kind).With(Fingerprint(key)).With(expectedVersion).With(caseNumber).With(bytes).Run() == 1;
        }
    }

    private ChannelRecord? Open(string channel, string kind, Statement row)
    {
        var (version, caseNumber) = (row.Number(0), row.TextOrNull(2));
        using var cipher = Cipher(caseNumber, row.BytesOrNull(3));
        if (cipher?.Open(row.Bytes(1), RecordLabel.Channel(channel, kind, version, caseNumber)) is not { } packed) return null;
        var (key, value) = EventEnvelope.Unpack(packed);
        return new ChannelRecord(key, version, value);
    }

    private RecordCipher? Cipher(string? caseNumber, byte[]? wrapped) => caseNumber is null
        ? keys.Channels()
        : wrapped is null ? null : keys.OpenCase(caseNumber, wrapped);

    private byte[] Fingerprint(ChannelRecordKey key) => keys.Fingerprint(Parts.For("channel-record").Add(key.Channel).Add(key.Kind).Add(key.Key));
}
