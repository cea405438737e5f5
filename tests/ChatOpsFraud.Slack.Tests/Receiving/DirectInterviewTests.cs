using ChatOpsFraud.Slack.Tests.Loopback;
using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Receiving;

/// <summary>The interview in direct messages.</summary>
public sealed class DirectInterviewTests
{
    [Fact]
    public async Task Message_First_OpensACaseAndAsksTheFirstQuestion()
    {
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack);
        using var line = new HttpLine(host);
        var person = new Talker(slack, line);

        await person.SayAsync("こんにちは");
        await host.QuietAsync();

        Assert.Contains("緊急の危険", person.Last.Shown, StringComparison.Ordinal);
        Assert.NotNull(person.Last.Button("いいえ"));
        await person.PressAsync("いいえ");
        await host.QuietAsync();
        Assert.Contains("✓ 緊急の危険：いいえ", string.Join('\n', person.Messages.Select(m => m.Shown)), StringComparison.Ordinal);
        Assert.Contains(person.Messages, m => m.Shown.Contains("立場", StringComparison.Ordinal) && m.Button("EC加盟店") is not null);
        Assert.Empty(slack.BrokenLimits);
    }
}
