using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ChatOpsFraud.Storage.Encryption;

/// <summary>
/// Joins values into bytes for a hash or for associated data. Invariant: each part follows its length, so that two different lists of
/// parts never give the same bytes; the first part is the purpose, so that bytes made for one use mean nothing in another.
/// </summary>
internal sealed class Parts
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);

    private Parts()
    {
    }

    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    public static Parts For(string purpose) => new Parts().Add(purpose);

    public Parts Add(ReadOnlySpan<byte> part)
    {
        BinaryPrimitives.WriteInt32BigEndian(_bytes.GetSpan(4), part.Length);
        _bytes.Advance(4);
        _bytes.Write(part);
        return this;
    }

    public Parts Add(string part)
    {
        var length = Encoding.UTF8.GetByteCount(part);
        var span = _bytes.GetSpan(4 + length);
        BinaryPrimitives.WriteInt32BigEndian(span, length);
        Encoding.UTF8.GetBytes(part, span[4..]);
        _bytes.Advance(4 + length);
        return this;
    }

    public Parts Add(long part)
    {
        Span<byte> eight = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(eight, part);
        return Add(eight);
    }

    public byte[] Hash() => SHA256.HashData(Bytes);

    public byte[] Hash(byte[] key) => HMACSHA256.HashData(key, Bytes);
}
