using ChatOpsFraud.Teams.Protocol;
using ChatOpsFraud.Teams.Protocol.Tokens;
using ChatOpsFraud.Teams.Settings;
using ChatOpsFraud.Teams.Tests.StandIn;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;

namespace ChatOpsFraud.Teams.Tests.Protocol.Tokens;

public sealed class SigningKeysTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch.AddYears(56));
    private readonly TeamsHttp _http = new();
    private StandInTeams _teams = null!;
    private SigningKeys _keys = null!;

    public async ValueTask InitializeAsync()
    {
        _teams = await StandInTeams.StartAsync(_clock);
        _keys = new SigningKeys(_http, TeamsSettings.Of(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Teams:AppId"] = StandInTeams.AppId,
            ["Teams:TenantId"] = StandInTeams.TenantId,
            ["Teams:AppSecret"] = StandInTeams.Secret,
            ["Teams:OpenIdMetadataUrl"] = $"{_teams.Url}/v1/.well-known/openidconfiguration",
        }).Build()).Options!, _clock);
    }

    public async ValueTask DisposeAsync()
    {
        _keys.Dispose();
        _http.Dispose();
        await _teams.DisposeAsync();
    }

    [Fact]
    public async Task Find_ManyAtOnce_FetchesOnce()
    {
        var found = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => _keys.FindAsync("first", default).AsTask()));

        Assert.All(found, f => Assert.NotNull(f.Key));
        Assert.Equal(1, _teams.KeyFetches);
    }

    [Fact]
    public async Task Find_ManyUnknownKeys_FetchesAtMostOnceInAWhile()
    {
        await _keys.FindAsync("first", default);
        for (var i = 0; i < 20; i++) Assert.Null((await _keys.FindAsync($"unknown-{i}", default)).Key);

        Assert.Equal(1, _teams.KeyFetches);
    }

    [Fact]
    public async Task Find_ANewKey_IsFoundAfterAWhile()
    {
        await _keys.FindAsync("first", default);
        _teams.Keys.Roll("second", "msteams");
        _clock.Advance(TimeSpan.FromMinutes(5));

        Assert.NotNull((await _keys.FindAsync("second", default)).Key);
        Assert.Equal(2, _teams.KeyFetches);
    }

    [Fact]
    public async Task Find_ProviderIsAway_KeepsTheKeysForDaysAndNotForEver()
    {
        await _keys.FindAsync("first", default);
        await _teams.DisposeAsync();
        _clock.Advance(TimeSpan.FromDays(4));
        var later = await _keys.FindAsync("first", default);
        _clock.Advance(TimeSpan.FromDays(2));

        Assert.NotNull(later.Key);
        Assert.Equal((null, false), await _keys.FindAsync("first", default));
    }
}
