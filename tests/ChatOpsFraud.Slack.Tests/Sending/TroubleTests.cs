using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Tests.Loopback;
using ChatOpsFraud.Slack.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsFraud.Slack.Tests.Sending;

/// <summary>What stands between the bot and Slack is told once, clearly, and nothing is lost by it.</summary>
public sealed class TroubleTests
{
    [Theory]
    [InlineData("token_revoked", "インストール")]
    [InlineData("invalid_auth", "Slack:BotToken")]
    [InlineData("missing_scope", "OAuth & Permissions")]
    [InlineData("account_inactive", "インストール")]
    public async Task Post_RefusedForTheOperator_WaitsUntilItIsMended(string error, string part)
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack);
        using var line = new HttpLine(host);
        var troubles = host.App.Services.GetRequiredService<SlackTroubles>();
        slack.Fail = method => method == "chat.postMessage" ? new Fault.Refused(error) : null;
        var person = new Talker(slack, line);
        await person.SayAsync("お願いします");
        await Waiting.UntilAsync(() => troubles.Standing.Count > 0, "the trouble");

        Assert.Contains(part, troubles.Standing.Single(), StringComparison.Ordinal);
        Assert.Equal(1, host.Store.Waiting);
        slack.Fail = _ => null;
        host.Clock.Leap(TimeSpan.FromMinutes(6));
        await host.QuietAsync();
        Assert.Single(person.Messages, m => m.Button("いいえ") is not null);
        Assert.Empty(troubles.Standing);
    }

    [Fact]
    public async Task Post_IntoAnArchivedChannel_IsGivenUpAndTheOthersGoOn()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack);
        using var line = new HttpLine(host);
        slack.Archived["C0OLD"] = true;
        await new Talker(slack, line, channel: "C0OLD").MentionAsync("お願いします");
        var other = new Talker(slack, line, "U0SATO");
        await other.SayAsync("お願いします");
        await host.QuietAsync();

        Assert.Equal(1, host.Store.GivenUp);
        Assert.Single(other.Messages, m => m.Button("いいえ") is not null);
    }

    [Fact]
    public async Task Team_NotOnTheList_IsNotServed()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack, new Dictionary<string, string?> { ["Slack:AllowedTeams"] = "T0OTHER" });
        using var line = new HttpLine(host);
        var person = new Talker(slack, line);
        await person.SayAsync("お願いします");
        await line.InteractionAsync(person.Interaction("shortcut"));

        Assert.Equal(0, host.Store.Commits);
        Assert.Empty(slack.Views);
    }

    [Fact]
    public async Task Channel_SharedWithAnotherCompany_TakesNothingFromItsPeople()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack);
        using var line = new HttpLine(host);
        var person = new Talker(slack, line, channel: "C0SHARED");
        await person.MentionAsync("お願いします");
        await host.QuietAsync();
        var commits = host.Store.Commits;
        var stranger = new Talker(slack, line, "U0STRANGER", person.Channel, person.Thread);
        var envelope = stranger.Event(slack.Write(person.Channel, stranger.User, "いいえ", person.Thread), "channel");
        envelope["is_ext_shared_channel"] = true;
        envelope["event"]!["user_team"] = "T0STRANGERS";
        await line.EventAsync(envelope);
        var press = stranger.Press(person.Last, person.Last.Button("いいえ")!);
        press["user"]!["team_id"] = "T0STRANGERS";
        await line.InteractionAsync(press);

        Assert.Equal(commits, host.Store.Commits);
        await person.SayAsync("いいえ");
        Assert.Equal(commits + 1, host.Store.Commits);
    }

    [Fact]
    public void Scope_MissingForOneMethod_StandsUntilThatMethodWorks()
    {
        var troubles = new SlackTroubles(Microsoft.Extensions.Logging.Abstractions.NullLogger<SlackTroubles>.Instance);
        troubles.Note("T1", "missing_scope", "files:write", "files.getUploadURLExternal");
        troubles.Clear("T1", "chat.postMessage");
        Assert.Contains("files:write", Assert.Single(troubles.Standing), StringComparison.Ordinal);

        troubles.Clear("T1", "files.getUploadURLExternal");
        Assert.Empty(troubles.Standing);
    }

    [Fact]
    public async Task Case_Deleted_AnswersKindly()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack);
        using var line = new HttpLine(host);
        var person = new Talker(slack, line);
        await person.SayAsync("お願いします");
        await host.QuietAsync();
        var question = person.Last;
        await host.Desk.DeleteAsync("2026-0001", "港 花子");
        await person.PressAsync(question, "いいえ");

        await Waiting.UntilAsync(() => person.Messages.Any(m => m.OnlyFor is not null), "the word");
    }
}
