using ChatOpsFraud.Hosting;
using ChatOpsFraud.RuleBooks;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace ChatOpsFraud.Tests.Web;

/// <summary>The host with an empty store, on a port of its own.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    private readonly string _folder;
    private readonly ICaseStore _store;
    private readonly WebApplication _host;

    private WebHost(string folder, ICaseStore store, WebApplication host)
    {
        (_folder, _store, _host) = (folder, store, host);
        Address = new Uri(host.Urls.First());
    }

    public Uri Address { get; }

    public IServiceProvider Services => _host.Services;

    public static async Task<WebHost> StartAsync(params (string Key, string Value)[] settings)
    {
        var all = settings.ToDictionary(s => s.Key, s => (string?)s.Value, StringComparer.Ordinal);
        all.TryAdd("Web:Urls", "http://127.0.0.1:0");
        var hostSettings = HostSettings.Of(new ConfigurationBuilder().AddInMemoryCollection(all).Build());
        Assert.Empty(hostSettings.Faults);
        var folder = Directory.CreateTempSubdirectory("chatopsfraud-web-").FullName;
        var store = SqliteCaseStore.Open(new SqliteStoreOptions { Path = Path.Combine(folder, "cases.db") });
        var host = ServiceHost.Build(hostSettings, store, RuleBookShelf.Read(RuleFolder.Shipped, requireLock: false, TimeProvider.System), TimeProvider.System);
        await host.StartAsync(TestContext.Current.CancellationToken);
        return new WebHost(folder, store, host);
    }

    /// <summary>Somebody who looks at the pages.</summary>
    public WebVisitor Visitor() => new(Address);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
