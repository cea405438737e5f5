using ChatOpsFraud.Documents.Press;
using ChatOpsFraud.Hosting;
using ChatOpsFraud.Slack.Settings;
using ChatOpsFraud.Slack.Tests.Loopback;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Storage.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.Slack.Tests.Running;

/// <summary>The whole program as a host, with a store of its own, set up for a Slack that the test has started.</summary>
internal sealed class SlackHost : IAsyncDisposable
{
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    // Drawing takes longer than everything else together: the picture is made where it is looked at.
    private static readonly DocumentPress WithoutPictures = new(new DocumentOptions { LibreOffice = "off", FontFolders = [] });
    private static readonly DocumentPress WithPictures = new(new DocumentOptions { LibreOffice = "off" });

    private readonly string _folder;
    private readonly bool _ownsFolder;

    private SlackHost(WebApplication app, CountingStore store, LeapingClock clock, string folder, bool ownsFolder)
    {
        (App, Store, Clock, _folder, _ownsFolder) = (app, store, clock, folder, ownsFolder);
        Address = new Uri(app.Urls.First());
    }

    public WebApplication App { get; }

    public CountingStore Store { get; }

    public LeapingClock Clock { get; }

    public Uri Address { get; }

    public CaseDesk Desk => App.Services.GetRequiredService<CaseDesk>();

    public string DatabaseFolder => _folder;

    /// <summary>Starts a host.</summary>
    /// <param name="slack">The Slack that it is to speak with.</param>
    /// <param name="more">Settings over the usual ones; null takes one away.</param>
    /// <param name="now">The time at the start.</param>
    /// <param name="folder">Where the store lies; null for a folder of its own.</param>
    /// <param name="pictures">Whether page 1 is drawn.</param>
    public static async Task<SlackHost> StartAsync(
        LoopbackSlack slack, IReadOnlyDictionary<string, string?>? more = null, string now = "2026-11-23T15:00:00+09:00", string? folder = null, bool pictures = false)
    {
        var values = new Dictionary<string, string?>
        {
            ["Web:Urls"] = "http://127.0.0.1:0",
            ["Documents:LibreOffice"] = "off",
            ["Slack:SigningSecret"] = Secret,
            ["Slack:BotToken"] = LoopbackSlack.BotToken,
            ["Slack:ApiBaseUrl"] = slack.ApiAddress.AbsoluteUri,
        };
        foreach (var (key, value) in more ?? new Dictionary<string, string?>()) values[key] = value;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values.Where(v => v.Value is not null)).Build();
        var owns = folder is null;
        folder ??= Directory.CreateTempSubdirectory("chatopsfraud-slack-").FullName;
        var store = new CountingStore(SqliteCaseStore.Open(new SqliteStoreOptions { Path = Path.Combine(folder, "cases.db"), BusyTimeout = TimeSpan.FromSeconds(30) }));
        var clock = new LeapingClock(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture));
        slack.Clock = clock;
        var settings = HostSettings.Of(configuration);
        Assert.Empty(settings.Faults);
        var app = ServiceHost.Build(settings, store, new ShippedBook(), clock, services =>
        {
            services.AddLogging(logging => logging.ClearProviders());
            // However busy the machine is: who answered is told by name.
            services.AddSingleton(SlackSetup.Of(configuration).Settings! with { NameWithin = TimeSpan.FromSeconds(30) });
            services.AddSingleton(pictures ? WithPictures : WithoutPictures);
        });
        await app.StartAsync();
        return new SlackHost(app, store, clock, folder, owns);
    }

    /// <summary>Waits until every message is out.</summary>
    public Task QuietAsync() => Waiting.UntilAsync(() => Store.Waiting == 0, $"{Store.Waiting} messages still wait");

    /// <summary>Lets time run quickly until every message is out, so that retries come at once.</summary>
    public async Task HurryAsync()
    {
        var signals = App.Services.GetRequiredService<CaseSignals>();
        var begun = TimeProvider.System.GetTimestamp();
        while (Store.Waiting > 0)
        {
            Clock.Leap(TimeSpan.FromSeconds(1));
            signals.Tell(new CaseSignal("", 0, true));
            await Task.Delay(20);
            if (TimeProvider.System.GetElapsedTime(begun) > TimeSpan.FromSeconds(90)) Assert.Fail($"{Store.Waiting} messages never went out.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await App.StopAsync();
        await App.DisposeAsync();
        await Store.DisposeAsync();
        if (_ownsFolder) Directory.Delete(_folder, recursive: true);
    }
}
