using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ChatOpsFraud.Slack.Settings;

namespace ChatOpsFraud.Slack.Installing;

/// <summary>
/// Ties the way back from Slack to the browser that went there: a random value in a cookie, and the same value signed and dated in the
/// address, good for ten minutes.
/// </summary>
internal sealed class InstallState(SlackSettings settings, TimeProvider clock)
{
    private const long GoodFor = 600;
    private const int NonceBytes = 32;

    private readonly byte[] _key = SHA256.HashData(Encoding.UTF8.GetBytes("install-state:" + settings.ClientSecret));

    /// <summary>A new value for the cookie.</summary>
    public static string NewNonce() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NonceBytes));

    /// <summary>The value for the address.</summary>
    public string Make(string nonce)
    {
        var time = clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"{time}.{Sign(nonce, time)}";
    }

    /// <summary>True when the address belongs to the cookie.</summary>
    public bool IsGood(string? nonce, string? state)
    {
        if (nonce is null || state?.Split('.') is not [var time, var signature]) return false;
        if (!long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || Math.Abs(clock.GetUtcNow().ToUnixTimeSeconds() - at) > GoodFor) return false;
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.UTF8.GetBytes(Sign(nonce, time)));
    }

    private string Sign(string nonce, string time) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{nonce}.{time}")));
}
