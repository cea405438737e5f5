using System.Buffers.Binary;
using System.Text;

namespace ChatOpsFraud.Storage.Encryption;

/// <summary>The plain bytes of an event: length of the actor, actor in UTF-8, payload. Who acted is as personal as what was said.</summary>
internal static class EventEnvelope
{
    public static byte[] Pack(string actor, ReadOnlySpan<byte> payload)
    {
        var length = Encoding.UTF8.GetByteCount(actor);
        var bytes = new byte[4 + length + payload.Length];
        BinaryPrimitives.WriteInt32BigEndian(bytes, length);
        Encoding.UTF8.GetBytes(actor, bytes.AsSpan(4));
        payload.CopyTo(bytes.AsSpan(4 + length));
        return bytes;
    }

    public static (string Actor, ReadOnlyMemory<byte> Payload) Unpack(byte[] bytes)
    {
        var length = BinaryPrimitives.ReadInt32BigEndian(bytes);
        return (Encoding.UTF8.GetString(bytes, 4, length), bytes.AsMemory(4 + length));
    }
}
