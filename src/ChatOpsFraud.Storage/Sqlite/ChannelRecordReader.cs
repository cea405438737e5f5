using ChatOpsFraud.Storage.Channels;
using ChatOpsFraud.Storage.Encryption;

namespace ChatOpsFraud.Storage.Sqlite;

/// <summary>Reads records of channels over one connection.</summary>
internal sealed class ChannelRecordReader(SqliteFile file, KeyRing keys)
{
    private const string Columns = "r.version, r.sealed, r.case_number, k.wrapped";
    private const string Tables = "channel_records r LEFT JOIN case_keys k ON k.case_number = r.case_number";

    private readonly Statement _read = file.Prepare($"SELECT {Columns} FROM {Tables} WHERE r.channel = ? AND r.kind = ? AND r.fingerprint = ?");
    private readonly Statement _list = file.Prepare($"SELECT {Columns} FROM {Tables} WHERE r.channel = ? AND r.kind = ?");

    public ChannelRecord? Find(ChannelRecordKey key) =>
        _read.With(key.Channel).With(key.Kind).With(Fingerprint(keys, key)).First(row => Open(key.Channel, key.Kind, row));

    public IReadOnlyList<ChannelRecord> List(string channel, string kind) =>
        [.. _list.With(channel).With(kind).All(row => Open(channel, kind, row)).OfType<ChannelRecord>()];

    /// <summary>What stands in the clear for the key of a record.</summary>
    public static byte[] Fingerprint(KeyRing keys, ChannelRecordKey key) =>
        keys.Fingerprint(Parts.For("channel-record").Add(key.Channel).Add(key.Kind).Add(key.Key));

    /// <summary>The cipher of a record; null when its case is gone.</summary>
    public static RecordCipher? Cipher(KeyRing keys, string? caseNumber, byte[]? wrapped) => caseNumber is null
        ? keys.Channels()
        : wrapped is null ? null : keys.OpenCase(caseNumber, wrapped);

    private ChannelRecord? Open(string channel, string kind, Statement row)
    {
        var (version, caseNumber) = (row.Number(0), row.TextOrNull(2));
        using var cipher = Cipher(keys, caseNumber, row.BytesOrNull(3));
        if (cipher?.Open(row.Bytes(1), RecordLabel.Channel(channel, kind, version, caseNumber)) is not { } packed) return null;
        var (key, value) = EventEnvelope.Unpack(packed);
        return new ChannelRecord(key, version, value);
    }
}
