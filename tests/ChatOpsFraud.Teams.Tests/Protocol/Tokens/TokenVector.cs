using System.Text.Json.Nodes;
using ChatOpsFraud.Teams.Protocol.Tokens;
using ChatOpsFraud.Teams.Tests.Running;
using ChatOpsFraud.Teams.Tests.StandIn;
using Microsoft.IdentityModel.Tokens;

namespace ChatOpsFraud.Teams.Tests.Protocol.Tokens;

/// <summary>A delivery with a header, and what is to become of it.</summary>
/// <param name="Name">What is special about it.</param>
/// <param name="Header">Authorization.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Refusal">Why it is refused; null when it is taken.</param>
/// <param name="IsBeyondSdk">True for what Microsoft's library leaves to the bot; there it is taken.</param>
internal sealed record TokenVector(string Name, string? Header, JsonObject Activity, TokenRefusal? Refusal, bool IsBeyondSdk = false)
{
    /// <summary>All of them. The stand-in has three keys: one for Teams, one for another channel, one for none.</summary>
    public static IReadOnlyList<TokenVector> Of(StandInTeams teams, Person person, TimeProvider clock)
    {
        var keys = teams.Keys;
        keys.Roll("webchat", "webchat");
        keys.Roll("silent", null);
        keys.Roll("teams", "msteams", "skype");
        using var strange = new StandInKeys(clock);
        var now = clock.GetUtcNow().UtcDateTime;
        return
        [
            Taken("as Teams sends it", _ => { }),
            Taken("signed with RS384", d => d.SigningCredentials = keys.Credentials("teams", SecurityAlgorithms.RsaSha384)),
            Taken("signed with RS512", d => d.SigningCredentials = keys.Credentials("teams", SecurityAlgorithms.RsaSha512)),
            Taken("over for two minutes", d => (d.NotBefore, d.IssuedAt, d.Expires) = (now.AddHours(-1), now.AddHours(-1), now.AddMinutes(-2))),
            Taken("valid in two minutes", d => d.NotBefore = now.AddMinutes(2)),
            new("scheme in lower case", "bearer" + Header(_ => { })["Bearer".Length..], Message(), TokenRefusal.NoToken),
            Refused("for another bot", TokenRefusal.Audience, d => d.Audience = "99999999-2222-3333-4444-555555555555"),
            Refused("for no bot", TokenRefusal.Audience, d => d.Audience = null),
            Refused("of another issuer", TokenRefusal.Issuer, d => d.Issuer = "https://api.botframework.us"),
            Refused("of the directory", TokenRefusal.Issuer, d => d.Issuer = $"https://sts.windows.net/{StandInTeams.TenantId}/"),
            Refused("of no issuer", TokenRefusal.Issuer, d => d.Issuer = null),
            Refused("over for ten minutes", TokenRefusal.Lifetime, d => (d.NotBefore, d.IssuedAt, d.Expires) = (now.AddHours(-1), now.AddHours(-1), now.AddMinutes(-10))),
            Refused("valid in ten minutes", TokenRefusal.Lifetime, d => d.NotBefore = now.AddMinutes(10)),
            Refused("without an end", TokenRefusal.Lifetime, d => (d.Expires, d.NotBefore) = (null, null)) with { IsBeyondSdk = true },
            Refused("for another service", TokenRefusal.ServiceUrl, d => d.Claims["serviceurl"] = "https://smba.example.org/"),
            Refused("for no service", TokenRefusal.ServiceUrl, d => d.Claims.Clear()),
            Refused("claim in camel case", TokenRefusal.ServiceUrl, d => { d.Claims.Clear(); d.Claims["serviceUrl"] = teams.ServiceUrl; }),
            Refused("key of another channel", TokenRefusal.Endorsement, d => d.SigningCredentials = keys.Credentials("webchat")),
            Refused("key of no channel", TokenRefusal.Endorsement, d => d.SigningCredentials = keys.Credentials("silent")) with { IsBeyondSdk = true },
            Refused("key of somebody else", TokenRefusal.UnknownKey, d => d.SigningCredentials = new SigningCredentials(new RsaSecurityKey(System.Security.Cryptography.RSA.Create(2048)) { KeyId = "stranger" }, SecurityAlgorithms.RsaSha256)),
            Refused("key of somebody else under a known name", TokenRefusal.Signature, d => d.SigningCredentials = new SigningCredentials(new RsaSecurityKey(System.Security.Cryptography.RSA.Create(2048)) { KeyId = "teams" }, SecurityAlgorithms.RsaSha256)),
            Refused("signed with a secret", TokenRefusal.Algorithm, d => d.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(new byte[64]) { KeyId = "teams" }, SecurityAlgorithms.HmacSha256)),
            new("not signed", $"Bearer {Unsigned()}", Message(), TokenRefusal.Malformed),
            new("changed after signing", Spoiled(), Message(), TokenRefusal.Signature),
            new("no header", null, Message(), TokenRefusal.NoToken),
            new("another scheme", "Basic " + Header(_ => { })["Bearer ".Length..], Message(), TokenRefusal.NoToken),
            new("no token at all", "Bearer nonsense", Message(), TokenRefusal.Malformed),
            new("another channel", Header(_ => { }), Message(a => a["channelId"] = "emulator"), TokenRefusal.Endorsement),
            new("a channel that the key speaks for, too", Header(_ => { }), Message(a => a["channelId"] = "skype"), TokenRefusal.Channel, IsBeyondSdk: true),
            new("of another tenant", Header(_ => { }), Message(a => a["channelData"]!["tenant"]!["id"] = "00000000-bbbb-cccc-dddd-eeeeeeeeeeee"), TokenRefusal.Tenant, IsBeyondSdk: true),
            new("of two tenants", Header(_ => { }), Message(a => a["conversation"]!["tenantId"] = "00000000-bbbb-cccc-dddd-eeeeeeeeeeee"), TokenRefusal.Tenant, IsBeyondSdk: true),
            new("of no tenant", Header(_ => { }), Message(a => { a.Remove("channelData"); a["conversation"]!.AsObject().Remove("tenantId"); }), TokenRefusal.Tenant, IsBeyondSdk: true),
            new("answers to a host inside", Header(d => d.Claims["serviceurl"] = "http://169.254.169.254/"), Message(a => a["serviceUrl"] = "http://169.254.169.254/"), TokenRefusal.ServiceHost, IsBeyondSdk: true),
        ];

        TokenVector Taken(string name, Action<SecurityTokenDescriptor> change) => new(name, Header(change), Message(), null);
        TokenVector Refused(string name, TokenRefusal refusal, Action<SecurityTokenDescriptor> change) => new(name, Header(change), Message(), refusal);
        string Header(Action<SecurityTokenDescriptor> change) => $"Bearer {keys.Sign(StandInTeams.AppId, teams.ServiceUrl, change)}";
        JsonObject Message(Action<JsonObject>? change = null)
        {
            var message = person.Message("こんにちは");
            change?.Invoke(message);
            return message;
        }
        string Unsigned()
        {
            var parts = keys.Sign(StandInTeams.AppId, teams.ServiceUrl).Split('.');
            return $"{Base64UrlEncoder.Encode("{\"alg\":\"none\",\"kid\":\"teams\",\"typ\":\"JWT\"}")}.{parts[1]}.";
        }
        string Spoiled()
        {
            var parts = Header(_ => { }).Split('.');
            var claims = Base64UrlEncoder.Decode(parts[1]).Replace("\"iat\":1", "\"iat\":2", StringComparison.Ordinal);
            return $"{parts[0]}.{Base64UrlEncoder.Encode(claims)}.{parts[2]}";
        }
    }
}
