using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ChatOpsFraud.Teams.Protocol;
using ChatOpsFraud.Teams.Protocol.Connector;
using ChatOpsFraud.Teams.Settings;
using ChatOpsFraud.Teams.Tests.StandIn;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatOpsFraud.Teams.Tests.Protocol.Connector;

public sealed class AccessTokensTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private readonly TeamsHttp _http = new();
    private StandInTeams _teams = null!;

    public async ValueTask InitializeAsync() => _teams = await StandInTeams.StartAsync(_clock);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _teams.DisposeAsync();
    }

    [Fact]
    public async Task Get_ManyAtOnce_FetchesOneTokenOfTheOwnTenant()
    {
        using var tokens = new AccessTokens(_http, new SecretTokens(Options()), _clock);

        var got = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => tokens.GetAsync(default).AsTask()));

        Assert.Single(got.Distinct());
        var form = Assert.Single(_teams.TokenRequests);
        string[] wanted = ["client_credentials", StandInTeams.AppId, StandInTeams.Secret, "https://api.botframework.com/.default"];
        Assert.Equal(wanted, new[] { "grant_type", "client_id", "client_secret", "scope" }.Select(k => form[k].ToString()));
    }

    [Fact]
    public void Options_WithoutATokenUrl_NameTheOwnTenant() => Assert.Equal(
        $"https://login.microsoftonline.com/{StandInTeams.TenantId}/oauth2/v2.0/token", Options(s => s.Remove("Teams:TokenUrl")).TokenUrl.AbsoluteUri);

    [Fact]
    public async Task Get_FiveMinutesBeforeTheEnd_FetchesAnother()
    {
        using var tokens = new AccessTokens(_http, new SecretTokens(Options()), _clock);
        var first = await tokens.GetAsync(default);
        _clock.Advance(TimeSpan.FromMinutes(54));
        var kept = await tokens.GetAsync(default);
        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(first, kept);
        Assert.NotEqual(first, await tokens.GetAsync(default));
    }

    [Fact]
    public async Task Get_AfterForget_FetchesAnother()
    {
        using var tokens = new AccessTokens(_http, new SecretTokens(Options()), _clock);
        var first = (await tokens.GetAsync(default))!;
        tokens.Forget(first);

        Assert.NotEqual(first, await tokens.GetAsync(default));
    }

    [Fact]
    public async Task Get_Refused_AsksAgainOnlyAfterAWhile()
    {
        using var tokens = new AccessTokens(_http, new SecretTokens(Options(s => s["Teams:TokenUrl"] = $"{_teams.Url}/nowhere")), _clock);

        Assert.Null(await tokens.GetAsync(default));
        Assert.Null(await tokens.GetAsync(default));
    }

    [Fact]
    public async Task Certificate_Assertion_IsSignedByItsKeyForTheTokenUrl()
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pss).CreateSelfSigned(_clock.GetUtcNow().AddDays(-1), _clock.GetUtcNow().AddDays(1));
        using var tokens = new AccessTokens(_http, new CertificateTokens(Options() with { AppSecret = null, Certificate = certificate }, _clock), _clock);
        await tokens.GetAsync(default);

        var form = Assert.Single(_teams.TokenRequests);
        var checkedToken = await new JsonWebTokenHandler().ValidateTokenAsync(form["client_assertion"], new TokenValidationParameters
        {
            ValidIssuer = StandInTeams.AppId,
            ValidAudience = $"{_teams.Url}/token",
            IssuerSigningKey = new RsaSecurityKey(key),
            ValidateLifetime = false,
        });
        Assert.True(checkedToken.IsValid, checkedToken.Exception?.Message);
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", form["client_assertion_type"]);
        Assert.Equal(Base64UrlEncoder.Encode(certificate.GetCertHash(HashAlgorithmName.SHA256)), ((JsonWebToken)checkedToken.SecurityToken).GetHeaderValue<string>("x5t#S256"));
        Assert.True(string.IsNullOrEmpty(form["client_secret"]));
    }

    [Fact]
    public void ManagedIdentity_OnAppService_AsksThePlaceOfTheEnvironment()
    {
        var environment = new Dictionary<string, string> { ["IDENTITY_ENDPOINT"] = "http://localhost:4141/msi/token", ["IDENTITY_HEADER"] = "header" };
        using var request = new ManagedIdentityTokens(Options(), environment.GetValueOrDefault).Request();

        Assert.StartsWith("http://localhost:4141/msi/token?api-version=2019-08-01&resource=https%3A%2F%2Fapi.botframework.com&client_id=", request.RequestUri!.OriginalString, StringComparison.Ordinal);
        Assert.Equal("header", Assert.Single(request.Headers.GetValues("X-IDENTITY-HEADER")));
    }

    [Fact]
    public void ManagedIdentity_OnAMachine_AsksTheMachine()
    {
        using var request = new ManagedIdentityTokens(Options(), _ => null).Request();

        Assert.Equal("169.254.169.254", request.RequestUri!.Host);
        Assert.Equal("true", Assert.Single(request.Headers.GetValues("Metadata")));
    }

    private TeamsOptions Options(Action<Dictionary<string, string?>>? change = null)
    {
        var values = new Dictionary<string, string?>
        {
            ["Teams:AppId"] = StandInTeams.AppId,
            ["Teams:TenantId"] = StandInTeams.TenantId,
            ["Teams:AppSecret"] = StandInTeams.Secret,
            ["Teams:TokenUrl"] = $"{_teams.Url}/token",
        };
        change?.Invoke(values);
        return TeamsSettings.Of(new ConfigurationBuilder().AddInMemoryCollection(values).Build()).Options!;
    }
}
