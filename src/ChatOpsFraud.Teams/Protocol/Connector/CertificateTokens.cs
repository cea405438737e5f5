using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ChatOpsFraud.Teams.Settings;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatOpsFraud.Teams.Protocol.Connector;

/// <summary>Tokens of the bot's own tenant for its certificate: the request carries an assertion that its key has signed.</summary>
internal sealed class CertificateTokens(TeamsOptions options, TimeProvider clock) : ITokenSource
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    private const string Thumbprint = "x5t#S256";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(5);

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };

    public HttpRequestMessage Request() => new(HttpMethod.Post, options.TokenUrl)
    {
        Content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = options.AppId,
            ["client_assertion_type"] = AssertionType,
            ["client_assertion"] = Assertion(),
            ["scope"] = SecretTokens.Scope,
        }),
    };

    private string Assertion()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = options.AppId,
            Audience = options.TokenUrl.AbsoluteUri,
            NotBefore = now,
            IssuedAt = now,
            Expires = now + Life,
            Claims = new Dictionary<string, object> { ["sub"] = options.AppId, ["jti"] = Guid.CreateVersion7().ToString("N") },
            AdditionalHeaderClaims = new Dictionary<string, object>
            {
                [Thumbprint] = Base64UrlEncoder.Encode(options.Certificate!.GetCertHash(HashAlgorithmName.SHA256)),
            },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(options.Certificate!.GetRSAPrivateKey()), SecurityAlgorithms.RsaSsaPssSha256),
        });
    }
}
