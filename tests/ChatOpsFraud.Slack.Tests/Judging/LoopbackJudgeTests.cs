using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Tests.Loopback;

namespace ChatOpsFraud.Slack.Tests.Judging;

/// <summary>The loopback Slack behaves like Slack: Slack's own clients say so.</summary>
public sealed class LoopbackJudgeTests
{
    [Fact]
    public async Task WebApi_ThroughSlacksClient_AnswersLikeSlack()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        using var judge = Judge.Start("web-api.js", slack.ApiAddress.AbsoluteUri, LoopbackSlack.BotToken, LoopbackSlack.AppToken);
        var seen = JsonNode.Parse((await judge.RunAsync())[^1])!.AsObject();

        var expected = JsonNode.Parse("""
            {"team":"T0LOOPBACK","ts":true,"metadata":"judge/1","inHistory":1,"replies":true,"direct":"D0MINATO","person":"港 花子","link":true,"files":1,"view":"string",
             "socket":true,"noChannel":"channel_not_found","noMessage":"message_not_found","tooMany":"invalid_blocks","badToken":"invalid_auth"}
            """);
        Assert.True(JsonNode.DeepEquals(expected, seen), seen.ToJsonString());
        Assert.Equal("judge", System.Text.Encoding.UTF8.GetString(slack.SharedIn("C0JUDGE").Single().Bytes!));
    }

    [Fact]
    public async Task SocketMode_ThroughSlacksClient_AnswersLikeSlack()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        using var judge = Judge.Start("socket-mode.js", slack.ApiAddress.AbsoluteUri, LoopbackSlack.AppToken);
        Assert.Contains("connected", await judge.NextAsync(), StringComparison.Ordinal);

        var message = new JsonObject { ["type"] = "event_callback", ["event"] = new JsonObject { ["type"] = "message", ["text"] = "お願いします" } };
        Assert.Empty(await slack.Sockets.SendAsync("events_api", message, takesPayload: false));
        Assert.Contains("お願いします", await judge.NextAsync(), StringComparison.Ordinal);
        var answer = await slack.Sockets.SendAsync("interactive", new JsonObject { ["type"] = "view_submission" });
        Assert.Equal("judge", answer["errors"]!["field"]!.ToString());
    }
}
