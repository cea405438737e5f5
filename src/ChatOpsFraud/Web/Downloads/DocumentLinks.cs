using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChatOpsFraud.Documents.Press;
using ChatOpsFraud.Storage;

namespace ChatOpsFraud.Web.Downloads;

/// <summary>
/// Addresses of documents for people without a session: one document of one edition, for a day. They are signed with a key derived from the
/// store's master key, so that every node knows them and nobody can make one.
/// </summary>
internal sealed class DocumentLinks(ICaseStore store, WebSettings settings, TimeProvider clock) : IDocumentLinks
{
    public const string Path = "/documents/";

    private const string Purpose = "document links";
    private const int LongestToken = 400;
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);

    private readonly Lazy<byte[]> _key = new(() => store.DeriveKey(Purpose));

    /// <inheritdoc />
    public Uri? For(string caseNumber, int edition, string kind) =>
        settings.PublicUrl is { } host ? new Uri(host, Path + TokenFor(caseNumber, edition, kind)) : null;

    /// <summary>What a token allows; null when it was not made here or has ended.</summary>
    public DocumentLink? Read(string token)
    {
        if (token.Length > LongestToken || token.Split('.') is not [var packed, var signature]) return null;
        if (!TryDecode(signature, out var given) || !CryptographicOperations.FixedTimeEquals(given, Sign(packed)) || !TryDecode(packed, out var bytes)) return null;
        return Encoding.UTF8.GetString(bytes).Split('\n') is [var number, var edition, var kind, var ends]
            && int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out var issued)
            && long.TryParse(ends, NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && clock.GetUtcNow().ToUnixTimeSeconds() < end
            ? new DocumentLink(number, issued, kind)
            : null;
    }

    /// <summary>The token for a document, without the address around it.</summary>
    internal string TokenFor(string caseNumber, int edition, string kind)
    {
        var ends = clock.GetUtcNow().Add(Life).ToUnixTimeSeconds();
        var packed = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{caseNumber}\n{edition}\n{kind}\n{ends}")));
        return $"{packed}.{Base64Url.EncodeToString(Sign(packed))}";
    }

    private byte[] Sign(string packed) => HMACSHA256.HashData(_key.Value, Encoding.ASCII.GetBytes(packed));

    private static bool TryDecode(string text, out byte[] bytes)
    {
        bytes = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        if (!Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var written)) return false;
        bytes = bytes[..written];
        return true;
    }
}
