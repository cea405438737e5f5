using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChatOpsFraud.Slack.Protocol;

/// <summary>
/// Proves that a request comes from Slack: HMAC-SHA256 over <c>v0:time:body</c> with the signing secret, over the bytes as they
/// came, compared in constant time, within five minutes to either side.
/// </summary>
/// <param name="secrets">The secrets that are taken, the present one first; none of them empty.</param>
/// <param name="clock">The time.</param>
internal sealed class SlackSignature(IReadOnlyList<string> secrets, TimeProvider clock)
{
    /// <summary>How far a request may be from now, in seconds.</summary>
    public const long Tolerance = 300;

    private readonly byte[][] _secrets = [.. secrets.Select(Encoding.UTF8.GetBytes)];

    /// <summary>True when a request is Slack's.</summary>
    /// <param name="timestamp">Header <c>X-Slack-Request-Timestamp</c>.</param>
    /// <param name="signature">Header <c>X-Slack-Signature</c>.</param>
    /// <param name="body">The bytes of the body.</param>
    public bool IsValid(string? timestamp, string? signature, ReadOnlySpan<byte> body)
    {
        if (timestamp is null || signature is null) return false;
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var at)) return false;
        if (Math.Abs(clock.GetUtcNow().ToUnixTimeSeconds() - at) > Tolerance) return false;
        var given = Encoding.UTF8.GetBytes(signature);
        var isValid = false;
        foreach (var secret in _secrets) isValid |= CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(Sign(secret, timestamp, body)));
        return isValid;
    }

    /// <summary>The signature of a request, e.g. <c>v0=a2114d57…</c>.</summary>
    public static string Sign(ReadOnlySpan<byte> secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        hash.AppendData(Encoding.ASCII.GetBytes($"v0:{timestamp}:"));
        hash.AppendData(body);
        return "v0=" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
