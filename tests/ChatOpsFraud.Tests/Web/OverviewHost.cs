using System.Net;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Hosting;
using ChatOpsFraud.RuleBooks;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Storage.Sqlite;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatOpsFraud.Tests.Web;

/// <summary>The whole host on a port of its own, over an empty store, with a clock that stands. Requests are real HTTP.</summary>
internal sealed class OverviewHost : IAsyncDisposable
{
    public const string Everything = "agent,lead,compliance";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chatopsfraud-pages-");
    private readonly HttpClient _client;
    private readonly WebApplication _host;

    private OverviewHost(string rules, DateTimeOffset now)
    {
        Clock = new FakeTimeProvider(now);
        Store = SqliteCaseStore.Open(new SqliteStoreOptions { Path = Path.Combine(_folder.FullName, "cases.db") });
        Shelf = RuleBookShelf.Read(rules, requireLock: false, Clock);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Web:Urls", "http://127.0.0.1:0"), new("Documents:LibreOffice", "off")]).Build();
        var settings = HostSettings.Of(configuration);
        _host = ServiceHost.Build(settings with { Parts = [.. settings.Parts, TestSignIn.Part] }, Store, Shelf, Clock);
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });
    }

    /// <summary>Monday, 2026-11-30, 10:00 in Japan.</summary>
    public static DateTimeOffset Monday { get; } = new(2026, 11, 30, 10, 0, 0, TimeSpan.FromHours(9));

    public FakeTimeProvider Clock { get; }

    public SqliteCaseStore Store { get; }

    public RuleBookShelf Shelf { get; }

    public CaseDesk Desk => _host.Services.GetRequiredService<CaseDesk>();

    public static async Task<OverviewHost> StartAsync(string? rules = null)
    {
        var host = new OverviewHost(rules ?? RuleFolder.Shipped, Monday);
        await host.Shelf.AttachAsync(host.Store.RuleArchive);
        await host._host.StartAsync();
        host._client.BaseAddress = new Uri(host._host.Urls.First());
        return host;
    }

    /// <summary>Talks as a person in a conversation of their own and gives the number of the case.</summary>
    public async Task<string> TalkAsync(string person, params IReadOnlyList<string> said)
    {
        var conversation = $"{person} {Guid.CreateVersion7()}";
        var number = await SayAsync(person, null, conversation, new Arrived());
        foreach (var text in said) await SayAsync(person, number, conversation, new Said(text));
        return number;
    }

    /// <summary>Says something in a case that is there.</summary>
    public async Task SayAsync(string person, string number, params IReadOnlyList<string> said)
    {
        foreach (var text in said) await SayAsync(person, number, "later", new Said(text));
    }

    public async Task<Page> GetAsync(string address, string person = "若松 ひろし", string roles = Everything)
    {
        using var request = Request(HttpMethod.Get, address, person, roles);
        return await SendAsync(request);
    }

    /// <summary>Sends a form as a browser would: with the token of the page that holds it. Without a page there is no token.</summary>
    public async Task<Page> PostAsync(string? page, string address, MultipartFormDataContent form, string person = "若松 ひろし", string roles = Everything)
    {
        if (page is not null && await GetAsync(page, person, roles) is var held) form.Add(new StringContent(held.FormToken), held.FormField);
        using var request = Request(HttpMethod.Post, address, person, roles);
        request.Content = form;
        return await SendAsync(request);
    }

    /// <summary>A request without anybody.</summary>
    public async Task<Page> GetAsNobodyAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        return await SendAsync(request);
    }

    /// <summary>Does to the file what somebody with a database tool could do.</summary>
    public void Tamper(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "cases.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.NotEqual(0, command.ExecuteNonQuery());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _host.DisposeAsync();
        await Store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static HttpRequestMessage Request(HttpMethod method, string address, string person, string roles)
    {
        var request = new HttpRequestMessage(method, address);
        request.Headers.Accept.ParseAdd("text/html");
        request.Headers.Add(TestSignIn.PersonHeader, Uri.EscapeDataString(person));
        request.Headers.Add(TestSignIn.RolesHeader, roles);
        return request;
    }

    private async Task<Page> SendAsync(HttpRequestMessage request)
    {
        using var response = await _client.SendAsync(request);
        return new Page(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentDisposition?.FileNameStar);
    }

    private async Task<string> SayAsync(string person, string? number, string conversation, TurnInput input)
    {
        var answer = await Desk.RespondAsync(new Turn(person, "test", conversation, [], input), number);
        return Assert.IsType<DeskAnswer.Replied>(answer).Case.Number;
    }
}
