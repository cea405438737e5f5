using System.Security.Cryptography;

namespace ChatOpsFraud.Storage.Encryption;

/// <summary>
/// AES-256-GCM under one key. A sealed record is nonce (12 bytes), tag (16), ciphertext; the nonce is random per record, which is safe for
/// some 2^32 records a key, far more than a case ever has.
/// </summary>
internal sealed class RecordCipher(ReadOnlySpan<byte> key) : IDisposable
{
    public const int KeySize = 32;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly AesGcm _aes = new(key, TagSize);

    public byte[] Seal(ReadOnlySpan<byte> plain, Parts label)
    {
        var record = new byte[NonceSize + TagSize + plain.Length];
        var nonce = record.AsSpan(0, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        _aes.Encrypt(nonce, plain, record.AsSpan(NonceSize + TagSize), record.AsSpan(NonceSize, TagSize), label.Bytes);
        return record;
    }

    /// <summary>The plain bytes, or null when the record was changed or belongs elsewhere.</summary>
    public byte[]? Open(ReadOnlySpan<byte> record, Parts label)
    {
        if (record.Length < NonceSize + TagSize) return null;
        var plain = new byte[record.Length - NonceSize - TagSize];
        try
        {
            _aes.Decrypt(record[..NonceSize], record[(NonceSize + TagSize)..], record.Slice(NonceSize, TagSize), plain, label.Bytes);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    public void Dispose() => _aes.Dispose();
}
