using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Sockets;
using ChatOpsFraud.Slack.Tests.Loopback;
using ChatOpsFraud.Slack.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsFraud.Slack.Tests.Sockets;

/// <summary>The bot calls Slack; two tokens and no public address are enough.</summary>
public sealed class SocketModeTests
{
    private static readonly Dictionary<string, string?> OnlyTokens = new() { ["Slack:AppToken"] = LoopbackSlack.AppToken, ["Slack:SigningSecret"] = null };

    [Fact]
    public async Task Start_WithTwoTokens_KeepsTwoSocketsAndMapsNoAddress()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack, OnlyTokens);
        await Waiting.UntilAsync(() => slack.Sockets.Open().Count == 2, "two sockets");
        using var line = new HttpLine(host);
        using var response = await line.PostAsync("/slack/events", "{}", "application/json");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Envelope_IsAcknowledgedWhenItIsStored()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack, OnlyTokens);
        var person = new Talker(slack, new SocketLine(slack));
        var envelope = await person.SayAsync("お願いします");
        Assert.Equal(1, host.Store.Commits);

        // The same event again, with attempt 0 and through another socket.
        await Waiting.UntilAsync(() => slack.Sockets.Open().Count == 2, "two sockets");
        foreach (var ticket in slack.Sockets.Open()) await slack.Sockets.SendAsync("events_api", envelope, ticket, takesPayload: false);
        Assert.Equal(1, host.Store.Commits);
    }

    [Fact]
    public async Task View_WithAnError_IsToldInTheAcknowledgement()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack, OnlyTokens);
        var person = new Talker(slack, new SocketLine(slack));
        await person.SayAsync("お願いします");
        await host.QuietAsync();
        await person.SayAsync("修正 会社名");
        await host.QuietAsync();
        foreach (var answer in (string[])["いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ"])
        {
            await person.SayAsync(answer);
            await host.QuietAsync();
        }
        var view = await person.OpenAsync("まとめて入力");
        var answered = await person.SubmitAsync(view, ("company.postalCode", "12"));

        Assert.Equal("errors", answered!["response_action"]!.ToString());
    }

    [Fact]
    public async Task Disconnect_Announced_OpensTheNextBeforeTheOldIsClosed()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack, new Dictionary<string, string?>(OnlyTokens) { ["Slack:Sockets"] = "1" });
        await Waiting.UntilAsync(() => slack.Sockets.Open().Count == 1, "a socket");
        var first = slack.Sockets.Open()[0];
        var fewest = 1;
        using var watching = new CancellationTokenSource();
        var watch = Task.Run(async () =>
        {
            while (!watching.IsCancellationRequested)
            {
                fewest = Math.Min(fewest, slack.Sockets.Open().Count);
                await Task.Delay(1);
            }
        });
        await slack.Sockets.WarnAsync(first);
        await Waiting.UntilAsync(() => slack.Sockets.Open() is [var only] && only != first, "only the next socket");
        await watching.CancelAsync();
        await watch;

        Assert.Equal(1, fewest);
        Assert.Equal(2, slack.Sockets.Opened);
    }

    [Fact]
    public async Task Socket_DiesWithoutAWord_IsReplaced()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack, OnlyTokens);
        await Waiting.UntilAsync(() => slack.Sockets.Open().Count == 2, "two sockets");
        foreach (var ticket in slack.Sockets.Open()) slack.Sockets.Cut(ticket);
        await Waiting.UntilAsync(() => slack.Sockets.Open().Count == 2, "two new sockets");

        var person = new Talker(slack, new SocketLine(slack));
        await person.SayAsync("お願いします");
        await host.QuietAsync();
        Assert.Single(person.Messages, m => m.Button("いいえ") is not null);
    }

    [Fact]
    public async Task Open_FailsForAWhile_IsTriedAgain()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        var failures = 0;
        slack.Fail = method => method == "apps.connections.open" && Interlocked.Increment(ref failures) <= 5 ? new Fault.ServerError() : null;
        await using var host = await SlackHost.StartAsync(slack, OnlyTokens);

        await Waiting.UntilAsync(() => slack.Sockets.Open().Count == 2, "two sockets");
    }

    [Fact]
    public async Task Open_TokenRefused_IsToldToTheOperator()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack, new Dictionary<string, string?>(OnlyTokens) { ["Slack:AppToken"] = "xapp-wrong" });
        var troubles = host.App.Services.GetRequiredService<Slack.Protocol.SlackTroubles>();
        await Waiting.UntilAsync(() => troubles.Standing.Count > 0, "the trouble");

        Assert.Contains("Slack:AppToken", troubles.Standing.Single(), StringComparison.Ordinal);
        Assert.Equal(0, host.App.Services.GetRequiredService<SocketMode>().Open);
    }

    [Fact]
    public async Task Envelope_OfAnUnknownKind_IsAcknowledgedAndIgnored()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack, OnlyTokens);
        await Waiting.UntilAsync(() => slack.Sockets.Open().Count > 0, "a socket");

        Assert.Empty(await slack.Sockets.SendAsync("something_new", new JsonObject { ["x"] = 1 }));
    }
}
