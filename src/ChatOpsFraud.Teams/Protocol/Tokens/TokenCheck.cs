using System.Text.Json;
using ChatOpsFraud.Teams.Settings;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatOpsFraud.Teams.Protocol.Tokens;

/// <summary>
/// Whether a delivery comes from the Bot Framework, for this bot, from a tenant that may talk to it. Nothing of an activity is used before
/// this has said yes. There is no way to switch it off.
/// </summary>
internal sealed class TokenCheck(TeamsOptions options, SigningKeys keys, TimeProvider clock)
{
    private const string Scheme = "Bearer ";
    private const string Issuer = "https://api.botframework.com";
    private const string ServiceUrlClaim = "serviceurl";
    private const string Endorsements = "endorsements";
    private const string Teams = "msteams";
    private const int LongestToken = 16 * 1024;
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = LongestToken };

    /// <summary>Null when the delivery may be taken.</summary>
    public async Task<TokenRefusal?> CheckAsync(string? authorization, Activity activity, CancellationToken cancellationToken)
    {
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.Ordinal)) return TokenRefusal.NoToken;
        var text = authorization[Scheme.Length..].Trim();
        if (Read(text) is not { } token) return TokenRefusal.Malformed;
        if (!Algorithms.Contains(token.Alg, StringComparer.Ordinal)) return TokenRefusal.Algorithm;
        var (key, hasKeys) = string.IsNullOrEmpty(token.Kid) ? (null, true) : await keys.FindAsync(token.Kid, cancellationToken).ConfigureAwait(false);
        if (key is null) return hasKeys ? TokenRefusal.UnknownKey : TokenRefusal.NoKeys;
        var result = await _handler.ValidateTokenAsync(text, ParametersOf(key)).ConfigureAwait(false);
        return result.IsValid ? Claims(token, key, activity) : ReasonOf(result.Exception);
    }

    private TokenRefusal? Claims(JsonWebToken token, JsonWebKey key, Activity activity)
    {
        if (!token.TryGetPayloadValue<string>(ServiceUrlClaim, out var url)
            || string.IsNullOrEmpty(url) || !string.Equals(url, activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            return TokenRefusal.ServiceUrl;
        if (activity.ChannelId is not { Length: > 0 } channel || !Speaks(key, channel)) return TokenRefusal.Endorsement;
        if (channel != Teams) return TokenRefusal.Channel;
        if (activity.TenantId is not { } tenant || !IsAllowed(tenant)) return TokenRefusal.Tenant;
        // Two places can name the tenant; one that is not allowed is enough to refuse.
        if (activity.Conversation?.TenantId is { } other && !IsAllowed(other)) return TokenRefusal.Tenant;
        return Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) && options.ServiceHosts.Allows(service) ? null : TokenRefusal.ServiceHost;
    }

    private bool IsAllowed(string tenant) => options.AllowedTenants.Contains(tenant.ToLowerInvariant());

    private TokenValidationParameters ParametersOf(JsonWebKey key) => new()
    {
        ValidAlgorithms = Algorithms,
        ValidIssuer = Issuer,
        ValidAudience = options.AppId,
        IssuerSigningKey = key,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        TryAllIssuerSigningKeys = false,
        LifetimeValidator = IsNow,
    };

    private bool IsNow(DateTime? from, DateTime? until, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && now <= end + Skew && (from is not { } begin || now >= begin - Skew);
    }

    private JsonWebToken? Read(string text)
    {
        if (text.Length is 0 or > LongestToken) return null;
        try
        {
            return _handler.ReadJsonWebToken(text) is { IsSigned: true } token ? token : null;
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenException or JsonException)
        {
            return null;
        }
    }

    private static bool Speaks(JsonWebKey key, string channel) =>
        key.AdditionalData.TryGetValue(Endorsements, out var value)
        && value is JsonElement { ValueKind: JsonValueKind.Array } list
        && list.EnumerateArray().Any(e => ((JsonElement?)e).AsText() == channel);

    private static TokenRefusal ReasonOf(Exception fault) => fault switch
    {
        SecurityTokenInvalidAudienceException => TokenRefusal.Audience,
        SecurityTokenInvalidIssuerException => TokenRefusal.Issuer,
        SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException or SecurityTokenNotYetValidException
            or SecurityTokenNoExpirationException => TokenRefusal.Lifetime,
        SecurityTokenInvalidSignatureException or SecurityTokenSignatureKeyNotFoundException => TokenRefusal.Signature,
        _ => TokenRefusal.Malformed,
    };
}
