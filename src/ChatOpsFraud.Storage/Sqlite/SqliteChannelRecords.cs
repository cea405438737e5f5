using ChatOpsFraud.Storage.Channels;
using ChatOpsFraud.Storage.Encryption;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Records of channels in the same file. They are read over the connections for reading, so that nobody waits for a commit.</summary>
internal sealed class SqliteChannelRecords(SqliteFile file, SqliteWriter writer, SqliteReaders readers, KeyRing keys) : IChannelRecords
{
    private readonly ChannelRecordReader _current = new(file, keys);
    private readonly Statement _readKey = file.Prepare("SELECT wrapped FROM case_keys WHERE case_number = ?");
    private readonly Statement _remove = file.Prepare("DELETE FROM channel_records WHERE channel = ? AND kind = ? AND fingerprint = ?");
    private readonly Statement _write = file.Prepare("""
        INSERT INTO channel_records VALUES (?1, ?2, ?3, ?4 + 1, ?5, ?6) ON CONFLICT DO UPDATE
        SET version = excluded.version, case_number = excluded.case_number, sealed = excluded.sealed WHERE version = ?4
        """);

    public Task<ChannelRecord?> ReadAsync(ChannelRecordKey key, CancellationToken cancellationToken) =>
        Read(reader => reader.ChannelRecords.Find(key), cancellationToken);

    public Task<IReadOnlyList<ChannelRecord>> ListAsync(string channel, string kind, CancellationToken cancellationToken) =>
        Read(reader => reader.ChannelRecords.List(channel, kind), cancellationToken);

    public Task<bool> WriteAsync(
        ChannelRecordKey key, long expectedVersion, ReadOnlyMemory<byte> value, string? caseNumber, CancellationToken cancellationToken)
    {
        if (!StoredName.Is(key.Channel) || !StoredName.Is(key.Kind)) throw new ArgumentException(StoredName.Rule, nameof(key));
        return writer.InTurnAsync(() => writer.InTransaction(() => Write(key, expectedVersion, value.Span, caseNumber)), cancellationToken);
    }

    public Task RemoveAsync(ChannelRecordKey key, CancellationToken cancellationToken) => writer.InTurnAsync(
        () => writer.InTransaction(() => _remove.With(key.Channel).With(key.Kind).With(ChannelRecordReader.Fingerprint(keys, key)).Run()), cancellationToken);

    private bool Write(ChannelRecordKey key, long expectedVersion, ReadOnlySpan<byte> value, string? caseNumber)
    {
        // An insert must not take the place of a record that was removed meanwhile.
        if (expectedVersion > 0 && _current.Find(key)?.Version != expectedVersion) return false;
        var wrapped = caseNumber is null ? null : _readKey.With(caseNumber).First(row => row.Bytes(0));
        if (ChannelRecordReader.Cipher(keys, caseNumber, wrapped) is not { } cipher) return false;
        using (cipher)
        {
            var packed = EventEnvelope.Pack(key.Key, value);
            var bytes = cipher.Seal(packed, RecordLabel.Channel(key.Channel, key.Kind, expectedVersion + 1, caseNumber));
            return _write.With(key.Channel).With(key.Kind).With(ChannelRecordReader.Fingerprint(keys, key)).With(expectedVersion).With(caseNumber).With(bytes).Run() == 1;
        }
    }

    private Task<T> Read<T>(Func<CaseReader, T> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(readers.Read(read));
    }
}
