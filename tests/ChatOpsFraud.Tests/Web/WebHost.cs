using ChatOpsFraud.Hosting;
using ChatOpsFraud.RuleBooks;
using ChatOpsFraud.Storage.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.Tests.Web;

/// <summary>The host with an empty store, on a port of its own.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chatopsfraud-web-").FullName;
    private readonly HostSettings _settings;
    private SqliteCaseStore _store = null!;
    private WebApplication _host = null!;

    private WebHost(HostSettings settings) => _settings = settings;

    public Uri Address => new(_host.Urls.First());

    public IServiceProvider Services => _host.Services;

    public static async Task<WebHost> StartAsync(params (string Key, string Value)[] settings)
    {
        var all = settings.ToDictionary(s => s.Key, s => (string?)s.Value, StringComparer.Ordinal);
        all.TryAdd("Web:Urls", "http://127.0.0.1:0");
        var hostSettings = HostSettings.Of(new ConfigurationBuilder().AddInMemoryCollection(all).Build());
        Assert.Empty(hostSettings.Faults);
        var host = new WebHost(hostSettings);
        await host.StartAsync();
        return host;
    }

    /// <summary>Ends the host and starts another one on the same store.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    /// <summary>Somebody who looks at the pages.</summary>
    public WebVisitor Visitor() => new(() => Address);

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartAsync()
    {
        _store = SqliteCaseStore.Open(new SqliteStoreOptions { Path = Path.Combine(_folder, "cases.db") });
        _host = ServiceHost.Build(_settings, _store, RuleBookShelf.Read(RuleFolder.Shipped, requireLock: false, TimeProvider.System), TimeProvider.System);
        await _host.StartAsync(TestContext.Current.CancellationToken);
    }

    private async Task StopAsync()
    {
        await _host.DisposeAsync();
        await _store.DisposeAsync();
    }
}
