using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Channels;

namespace ChatOpsFraud.Teams.Conversations;

/// <summary>
/// Cards come back with whatever the sender's program put into them. The seal proves that the bot itself put this case into a card of this
/// conversation, so that nobody reaches a case by writing its number.
/// </summary>
internal sealed class CardSeals(ICaseStore store)
{
    private const int KeyBytes = 32;
    private const int SealBytes = 15;
    private const int MostRounds = 5;
    private static readonly ChannelRecordKey Place = new(ConversationDirectory.Channel, "seal", "key");

    private byte[]? _key;

    /// <summary>The seal of a case, or of a document of it, in a conversation.</summary>
    public async ValueTask<string> SealAsync(string conversation, string what, CancellationToken cancellationToken)
    {
        _key ??= await KeyAsync(cancellationToken).ConfigureAwait(false);
        var full = HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{conversation}\n{what}"));
        return Base64Url.EncodeToString(full.AsSpan(0, SealBytes));
    }

    /// <summary>True when the seal is the bot's own.</summary>
    public async ValueTask<bool> IsSealedAsync(string conversation, string what, string seal, CancellationToken cancellationToken) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(await SealAsync(conversation, what, cancellationToken).ConfigureAwait(false)), Encoding.UTF8.GetBytes(seal));

    // Of two programs that begin at once, one writes and the other reads what it wrote.
    private async Task<byte[]> KeyAsync(CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            if (await store.ChannelRecords.ReadAsync(Place, cancellationToken).ConfigureAwait(false) is { } record) return record.Value.ToArray();
            var fresh = RandomNumberGenerator.GetBytes(KeyBytes);
            if (await store.ChannelRecords.WriteAsync(Place, 0, fresh, null, cancellationToken).ConfigureAwait(false)) return fresh;
        }
        throw new InvalidOperationException("The key of the cards is there but does not open.");
    }
}
