using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatOpsFraud.Tests.Web.Access;

/// <summary>A provider of OpenID Connect in small: signs in whoever comes, and is strict about PKCE, the secret, and codes that are used twice.</summary>
internal sealed class SmallProvider : IAsyncDisposable
{
    public const string ClientId = "chat";
    public const string ClientSecret = "only-for-this-test";

    /// <summary>The name under which people would see the pages.</summary>
    public const string PublicHost = "chat.example.co.jp";

    private readonly RSA _key = RSA.Create(2048);
    private readonly WebApplication _host;
    private readonly Dictionary<string, (string Challenge, string Nonce, string Back)> _codes = new(StringComparer.Ordinal);

    private SmallProvider(WebApplication host) => _host = host;

    public string Address => _host.Urls.First();

    /// <summary>What the token says of the person, beside what it has to say.</summary>
    public Dictionary<string, object> Claims { get; } = new(StringComparer.Ordinal) { ["name"] = "港 花子" };

    /// <summary>The nonce that the token carries instead of the one that was asked for; null for the right one.</summary>
    public string? WrongNonce { get; set; }

    public static async Task<SmallProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var host = builder.Build();
        var provider = new SmallProvider(host);
        host.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = provider.Address,
            authorization_endpoint = provider.Address + "/authorize",
            token_endpoint = provider.Address + "/token",
            end_session_endpoint = provider.Address + "/logout",
            jwks_uri = provider.Address + "/jwks",
            response_types_supported = (string[])["code"],
            subject_types_supported = (string[])["public"],
            id_token_signing_alg_values_supported = (string[])["RS256"],
        }));
        host.MapGet("/jwks", () => Results.Json(new { keys = (object[])[provider.PublicKey()] }));
        host.MapGet("/authorize", provider.Authorize);
        host.MapPost("/token", provider.TokenAsync);
        host.MapGet("/logout", (HttpRequest request) => Results.Redirect($"{request.Query["post_logout_redirect_uri"]}?state={Uri.EscapeDataString(request.Query["state"].ToString())}"));
        await host.StartAsync(TestContext.Current.CancellationToken);
        return provider;
    }

    public (string, string)[] Settings(params (string, string)[] more) =>
        [("Web:PublicUrl", "https://" + PublicHost), ("Web:OpenIdConnect:Authority", Address), ("Web:OpenIdConnect:ClientId", ClientId), ("Web:OpenIdConnect:ClientSecret", ClientSecret), .. more];

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _key.Dispose();
    }

    private IResult Authorize(HttpRequest request)
    {
        var query = request.Query;
        if (query["response_type"] != "code" || query["client_id"] != ClientId || query["code_challenge_method"] != "S256" || query["code_challenge"].ToString().Length == 0)
            return Results.BadRequest();
        var code = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        var back = query["redirect_uri"].ToString();
        _codes[code] = (query["code_challenge"].ToString(), query["nonce"].ToString(), back);
        return Results.Redirect($"{back}?code={code}&state={Uri.EscapeDataString(query["state"].ToString())}");
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (!_codes.Remove(form["code"].ToString(), out var asked)
            || form["client_secret"] != ClientSecret
            || form["redirect_uri"] != asked.Back
            || Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != asked.Challenge)
            return Results.BadRequest(new { error = "invalid_grant" });
        var claims = new Dictionary<string, object>(Claims, StringComparer.Ordinal) { ["sub"] = "person-1", ["nonce"] = WrongNonce ?? asked.Nonce };
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = ClientId,
            Expires = TimeProvider.System.GetUtcNow().AddMinutes(5).UtcDateTime,
            Claims = claims,
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(_key) { KeyId = "k1" }, SecurityAlgorithms.RsaSha256),
        });
        return Results.Json(new { access_token = "unused", token_type = "Bearer", expires_in = 300, id_token = token });
    }

    private object PublicKey()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", kid = "k1", alg = "RS256", n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent) };
    }
}
