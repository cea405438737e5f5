using ChatOpsFraud.Slack.Tests.Loopback;
using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Sending;

/// <summary>Slack fails; what was queued still arrives, once and in order.</summary>
public sealed class FaultTests
{
    private static readonly string[] Answers = ["お願いします", "いいえ", "EC加盟店", "不正注文の被害", "いいえ", "はい", "発送済み", "いいえ", "株式会社みなと家電", "横浜市中区山下町1", "231-0023", "サポート課"];

    [Fact]
    public async Task Calls_ThirtyOfAHundredFail_EverythingArrivesOnceAndInOrder()
    {
        await using var calm = await LoopbackSlack.StartAsync();
        var expected = await TalkAsync(calm, slowly: false);
        await using var slack = await LoopbackSlack.StartAsync();
        var calls = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();
        slack.Fail = method => calls.AddOrUpdate(method, 1, (_, n) => n + 1) is var call && call % 10 is not (1 or 4 or 7) ? null : (call / 3 % 6) switch
        {
            0 => new Fault.ServerError(),
            1 => method == "chat.postMessage" ? new Fault.Lost() : new Fault.Limited(1),
            2 => new Fault.Limited(null),
            3 => new Fault.Refused("ratelimited"),
            4 => new Fault.Broken(),
            _ => new Fault.Limited(1),
        };

        var found = await TalkAsync(slack, slowly: true);

        Assert.Equal(expected, found);
        Assert.Contains(slack.Calls, c => c.Method == "conversations.history");
    }

    [Fact]
    public async Task Post_AnswerLost_IsLookedUpAndNotPostedTwice()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack);
        using var line = new HttpLine(host);
        var lost = 0;
        slack.Fail = method => method == "chat.postMessage" && Interlocked.Increment(ref lost) == 1 ? new Fault.Lost() : null;
        var person = new Talker(slack, line);
        await person.SayAsync("お願いします");
        await host.HurryAsync();

        Assert.Single(person.Messages, m => m.Button("いいえ") is not null);
        Assert.Equal(2, slack.Calls.Count(c => c.Method == "chat.postMessage"));
    }

    [Fact]
    public async Task Edits_Limited_DoNotHoldTheNextQuestionBack()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack);
        using var line = new HttpLine(host);
        var person = new Talker(slack, line);
        await person.SayAsync("お願いします");
        await host.QuietAsync();
        slack.Fail = method => method == "chat.update" ? new Fault.Limited(30) : null;
        await person.SayAsync("いいえ");

        await Waiting.UntilAsync(() => person.Messages.Any(m => m.Shown.Contains("立場", StringComparison.Ordinal)), "the next question");
        Assert.DoesNotContain(person.Messages, m => m.Shown.StartsWith('✓'));
        slack.Fail = _ => null;
        await host.HurryAsync();
        Assert.Contains(person.Messages, m => m.Shown.StartsWith('✓'));
    }

    [Fact]
    public async Task Edit_ThatComesLate_LeavesAQuestionThatWasAskedAgain()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack);
        using var line = new HttpLine(host);
        var person = new Talker(slack, line);
        await person.SayAsync("お願いします");
        await host.QuietAsync();
        slack.Fail = method => method == "chat.update" ? new Fault.Limited(30) : null;
        await person.SayAsync("いいえ");
        await Waiting.UntilAsync(() => person.Last.Shown.Contains("立場", StringComparison.Ordinal), "the next question");
        await person.SayAsync("戻る");
        await Waiting.UntilAsync(() => person.Last.Shown.Contains("緊急の危険", StringComparison.Ordinal), "the question again");
        slack.Fail = _ => null;
        await host.HurryAsync();

        Assert.NotNull(person.Last.Button("いいえ"));
        Assert.Contains("緊急の危険", person.Last.Shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Restart_WithMessagesQueued_SendsThemThen()
    {
        var folder = Directory.CreateTempSubdirectory("chatopsfraud-slack-").FullName;
        await using var slack = await LoopbackSlack.StartAsync();
        var person = new Talker(slack, null!);
        slack.Fail = method => method == "chat.postMessage" ? new Fault.Lost() : null;
        await using (var host = await SlackHost.StartAsync(slack, folder: folder))
        {
            using var line = new HttpLine(host);
            await new Talker(slack, line).SayAsync("お願いします");
            await Waiting.UntilAsync(() => slack.Calls.Any(c => c.Method == "chat.postMessage"), "the first attempt");
        }
        slack.Fail = _ => null;
        await using (var host = await SlackHost.StartAsync(slack, now: "2026-11-23T15:10:00+09:00", folder: folder))
            await Waiting.UntilAsync(() => person.Messages.Any(m => m.Button("いいえ") is not null), "the question");

        Assert.Contains(slack.Calls, c => c.Method == "conversations.history");
        Assert.Equal(2, person.Messages.Count(m => m.IsBot));
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<List<string>> TalkAsync(LoopbackSlack slack, bool slowly)
    {
        await using var host = await SlackHost.StartAsync(slack);
        using var line = new HttpLine(host);
        var person = new Talker(slack, line);
        foreach (var answer in Answers)
        {
            await person.SayAsync(answer);
            await (slowly ? host.HurryAsync() : host.QuietAsync());
        }
        Assert.Equal(0, host.Store.GivenUp);
        // The status message has a place of its own; all others must be the same, in the same order.
        return [.. person.Messages.Where(m => m.IsBot && m.Button("確認") is null).Select(m => m.Shown)];
    }
}
