using System.Net;
using ChatOpsFraud.Slack.Installing;
using ChatOpsFraud.Slack.Tests.Loopback;
using ChatOpsFraud.Slack.Tests.Running;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsFraud.Slack.Tests.Installing;

/// <summary>Workspaces that install the app by themselves.</summary>
public sealed class InstallTests
{
    private static readonly Dictionary<string, string?> OAuth = new()
    {
        ["Slack:BotToken"] = null,
        ["Slack:ClientId"] = "0000.0000",
        ["Slack:ClientSecret"] = "loopback-secret",
        ["Slack:RedirectUrl"] = "https://bot.example.com/slack/oauth",
    };

    [Fact]
    public async Task Install_ThereAndBack_ServesTheWorkspaceWithItsOwnToken()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack, OAuth);
        using var line = new HttpLine(host);
        Assert.Equal(HttpStatusCode.OK, await InstallAsync(host));
        var person = new Talker(slack, line);
        await person.SayAsync("お願いします");
        await host.QuietAsync();

        Assert.Single(person.Messages, m => m.Button("いいえ") is not null);
        Assert.DoesNotContain(Directory.EnumerateFiles(host.DatabaseFolder), f => Holds(f, "xoxb-granted"));
    }

    [Fact]
    public async Task Install_InAnotherBrowserOrWithAForgedState_IsRefused()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack, OAuth);

        Assert.Equal(HttpStatusCode.BadRequest, await InstallAsync(host, keepsCookie: false));
        Assert.Equal(HttpStatusCode.BadRequest, await InstallAsync(host, change: state => state[..^1] + (state[^1] == '0' ? '1' : '0')));
        Assert.DoesNotContain(slack.Calls, c => c.Method == "oauth.v2.access");
    }

    [Fact]
    public async Task Install_OfAWorkspaceThatIsNotServed_KeepsNothing()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack, new Dictionary<string, string?>(OAuth) { ["Slack:AllowedTeams"] = "T0OTHER" });

        Assert.Equal(HttpStatusCode.Forbidden, await InstallAsync(host));
        Assert.Null(await host.App.Services.GetRequiredService<ISlackTokens>().TokenOfAsync(LoopbackSlack.Team, default));
    }

    [Fact]
    public async Task Token_ThatEndsSoon_IsRenewedOnceByManyCallers()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        slack.TokenSeconds = 43_200;
        await using var host = await SlackHost.StartAsync(slack, OAuth);
        await InstallAsync(host);
        var tokens = host.App.Services.GetRequiredService<ISlackTokens>();
        Assert.Equal("xoxb-granted-1", await tokens.TokenOfAsync(LoopbackSlack.Team, default));
        host.Clock.Leap(TimeSpan.FromHours(10.5));

        var found = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => tokens.TokenOfAsync(LoopbackSlack.Team, default))));

        Assert.All(found, token => Assert.Contains(token, (string[])["xoxb-granted-1", "xoxb-granted-2"]));
        Assert.Equal("xoxb-granted-2", await tokens.TokenOfAsync(LoopbackSlack.Team, default));
        Assert.Equal(2, slack.Calls.Count(c => c.Method == "oauth.v2.access"));
    }

    [Fact]
    public async Task Token_ThatHasEnded_IsWaitedForByAll()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        slack.TokenSeconds = 43_200;
        await using var host = await SlackHost.StartAsync(slack, OAuth);
        await InstallAsync(host);
        host.Clock.Leap(TimeSpan.FromHours(13));
        var tokens = host.App.Services.GetRequiredService<ISlackTokens>();

        var found = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => tokens.TokenOfAsync(LoopbackSlack.Team, default))));

        Assert.All(found, token => Assert.Equal("xoxb-granted-2", token));
    }

    [Fact]
    public async Task Organisation_InstalledAsAWhole_IsServedWithItsToken()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        slack.Enterprise = "E0LOOPBACK";
        await using var host = await SlackHost.StartAsync(slack, OAuth);
        using var line = new HttpLine(host);
        await InstallAsync(host);
        var person = new Talker(slack, line);
        var envelope = person.Event(slack.Write(person.Channel, person.User, "お願いします"), "im");
        envelope["enterprise_id"] = "E0LOOPBACK";
        envelope["authorizations"]![0]!["enterprise_id"] = "E0LOOPBACK";
        envelope["authorizations"]![0]!["is_enterprise_install"] = true;
        await line.EventAsync(envelope);
        await host.QuietAsync();
        var press = person.Press(person.Last, person.Last.Button("いいえ")!);
        press["is_enterprise_install"] = true;
        press["enterprise"] = new System.Text.Json.Nodes.JsonObject { ["id"] = "E0LOOPBACK" };
        await line.InteractionAsync(press);
        await host.QuietAsync();

        Assert.Contains("立場", string.Join('\n', person.Messages.Select(m => m.Shown)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uninstalled_ForgetsTheToken()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack, OAuth);
        using var line = new HttpLine(host);
        await InstallAsync(host);
        var tokens = host.App.Services.GetRequiredService<ISlackTokens>();
        await line.EventAsync(Talker.Envelope(new System.Text.Json.Nodes.JsonObject { ["type"] = "app_uninstalled" }));

        var begun = TimeProvider.System.GetTimestamp();
        while (await tokens.TokenOfAsync(LoopbackSlack.Team, default) is not null)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begun) < TimeSpan.FromSeconds(30), "The token is still there.");
            await Task.Delay(5);
        }
    }

    private static async Task<HttpStatusCode> InstallAsync(SlackHost host, bool keepsCookie = true, Func<string, string>? change = null)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
        using var browser = new HttpClient(handler) { BaseAddress = host.Address };
        using var begun = await browser.GetAsync(new Uri("/slack/install", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        var query = QueryHelpers.ParseQuery(begun.Headers.Location!.Query);
        Assert.Equal(InstallEndpoints.Scopes, query["scope"]);
        var state = query["state"].ToString();
        using var back = new HttpRequestMessage(HttpMethod.Get, $"/slack/oauth?code=good-code&state={Uri.EscapeDataString(change?.Invoke(state) ?? state)}");
        if (keepsCookie) back.Headers.Add("Cookie", begun.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        using var done = await browser.SendAsync(back);
        return done.StatusCode;
    }

    private static bool Holds(string path, string text)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var whole = new MemoryStream();
        stream.CopyTo(whole);
        return whole.ToArray().AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0;
    }
}
