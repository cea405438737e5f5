using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatOpsFraud.Teams.Tests.StandIn;

/// <summary>The keys of the stand-in, and the tokens that it signs with them.</summary>
internal sealed class StandInKeys(TimeProvider clock) : IDisposable
{
    public const string Issuer = "https://api.botframework.com";

    // Making a key takes longer than a conversation.
    private static readonly Lazy<RSA> First = new(() => RSA.Create(2048));

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly List<(string Id, RSA Key, string[]? Endorsements)> _keys = [("first", First.Value, ["msteams"])];

    /// <summary>The key that signs.</summary>
    public string Current { get; private set; } = "first";

    /// <summary>Adds a key; the next tokens are signed with it.</summary>
    public void Roll(string id, params string[]? endorsements)
    {
        _keys.Add((id, RSA.Create(2048), endorsements));
        Current = id;
    }

    /// <summary>The keys as they are announced.</summary>
    public JsonObject Announced() => new()
    {
        ["keys"] = new JsonArray([.. _keys.Select(k =>
        {
            var parameters = k.Key.ExportParameters(false);
            var key = new JsonObject
            {
                ["kty"] = "RSA", ["use"] = "sig", ["kid"] = k.Id, ["x5t"] = k.Id, ["n"] = Base64UrlEncoder.Encode(parameters.Modulus), ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
            };
            if (k.Endorsements is { } endorsements) key["endorsements"] = new JsonArray([.. endorsements.Select(e => (JsonNode)e)]);
            return key;
        })]),
    };

    /// <summary>A token as Teams would send it; the change spoils it.</summary>
    public string Sign(string audience, string serviceUrl, Action<SecurityTokenDescriptor>? change = null)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            NotBefore = now.AddMinutes(-1),
            IssuedAt = now,
            Expires = now.AddHours(1),
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            SigningCredentials = Credentials(Current),
        };
        change?.Invoke(descriptor);
        return _handler.CreateToken(descriptor);
    }

    public SigningCredentials Credentials(string id, string algorithm = SecurityAlgorithms.RsaSha256) =>
        new(new RsaSecurityKey(_keys.Single(k => k.Id == id).Key) { KeyId = id }, algorithm);

    public void Dispose()
    {
        foreach (var (_, key, _) in _keys.Skip(1)) key.Dispose();
    }
}
