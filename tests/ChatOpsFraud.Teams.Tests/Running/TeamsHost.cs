using ChatOpsFraud.Hosting;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Storage.Sqlite;
using ChatOpsFraud.Teams.Protocol.Connector;
using ChatOpsFraud.Teams.Tests.StandIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.Teams.Tests.Running;

/// <summary>The whole program as a host, with the stand-in as its Teams, on a store of its own.</summary>
internal sealed class TeamsHost : IAsyncDisposable
{
    private static readonly TimeSpan LongestSettling = TimeSpan.FromSeconds(20);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chatopsfraud-teams-");
    private readonly SqliteCaseStore _store;
    private readonly WebApplication _host;
    private readonly SqliteConnection _look;
    private SqliteCommand? _count;

    private TeamsHost(StandInTeams teams, TimeProvider clock, Action<Dictionary<string, string?>>? settings, Action<IServiceCollection>? change)
    {
        var values = new Dictionary<string, string?>
        {
            ["Web:Urls"] = "http://127.0.0.1:0",
            ["Teams:AppId"] = StandInTeams.AppId,
            ["Teams:TenantId"] = StandInTeams.TenantId,
            ["Teams:AppSecret"] = StandInTeams.Secret,
            ["Teams:AllowedServiceHosts"] = teams.Url,
            ["Teams:AllowedFileHosts"] = teams.Url,
            ["Teams:OpenIdMetadataUrl"] = $"{teams.Url}/v1/.well-known/openidconfiguration",
            ["Teams:TokenUrl"] = $"{teams.Url}/token",
        };
        settings?.Invoke(values);
        var hostSettings = HostSettings.Of(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        Assert.Empty(hostSettings.Faults);
        _look = new SqliteConnection($"Data Source={DatabasePath};Mode=ReadOnly;Pooling=False");
        _store = SqliteCaseStore.Open(new SqliteStoreOptions { Path = DatabasePath });
        _host = ServiceHost.Build(hostSettings, _store, ShippedBook.Shared, clock, services =>
        {
            services.AddLogging(logging => logging.ClearProviders().AddProvider(Log));
            // Hundreds of calls in a test that takes a second: what the pace holds is tested by itself.
            services.AddSingleton(new Pace(new LeapingClock()));
            change?.Invoke(services);
        });
    }

    public LinesLog Log { get; } = new();

    public string Folder => _folder.FullName;

    public CaseDesk Desk => _host.Services.GetRequiredService<CaseDesk>();

    public ICaseStore Store => _store;

    public Uri Address => new(_host.Urls.Single() + "/api/messages");

    public HttpClient Http { get; } = new();

    private string DatabasePath => Path.Combine(_folder.FullName, "chatopsfraud.db");

    public static async Task<TeamsHost> StartAsync(
        StandInTeams teams, TimeProvider clock, Action<Dictionary<string, string?>>? settings = null, Action<IServiceCollection>? change = null)
    {
        var host = new TeamsHost(teams, clock, settings, change);
        await host._host.StartAsync();
        return host;
    }

    /// <summary>Waits until everything that was queued has been sent.</summary>
    public async Task SettleAsync()
    {
        using var limit = new CancellationTokenSource(LongestSettling);
        using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (Waiting() > 0)
            if (!await pulse.WaitForNextTickAsync(limit.Token))
                break;
    }

    /// <summary>Messages in the queue.</summary>
    public long Waiting()
    {
        if (_count is null)
        {
            _look.Open();
            _count = _look.CreateCommand();
            _count.CommandText = "SELECT count(*) FROM outgoing";
        }
        return (long)_count.ExecuteScalar()!;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _host.StopAsync();
        await _host.DisposeAsync();
        await _store.DisposeAsync();
        if (_count is not null) await _count.DisposeAsync();
        await _look.DisposeAsync();
        _folder.Delete(true);
    }
}
