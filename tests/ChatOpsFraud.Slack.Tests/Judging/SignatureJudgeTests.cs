using System.Globalization;
using System.Text;
using System.Text.Json;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Judging;

/// <summary>What we take for a signature of Slack is what @slack/bolt takes for one.</summary>
public sealed class SignatureJudgeTests
{
    private const long Now = 1_795_000_000;

    [Fact]
    public async Task Signatures_OfEveryKind_AreJudgedAsBoltJudgesThem()
    {
        List<Request> requests =
        [
            .. new[] { "", "{}", "payload=%7B%7D", "港 花子 🐟", new string('x', 100_000), "a\r\nb\u0001" }.SelectMany(Variants),
        ];
        using var judge = Judge.Start("signatures.js");
        var verdicts = await judge.RunAsync(requests.Select(r => JsonSerializer.Serialize(new { secret = SlackHost.Secret, timestamp = r.Timestamp, signature = r.Signature, body = r.Body, now = Now })));
        var signature = new SlackSignature([SlackHost.Secret], new LeapingClock(DateTimeOffset.FromUnixTimeSeconds(Now)));

        Assert.Equal(requests.Count, verdicts.Length);
        var ours = requests.Select(r => signature.IsValid(r.Timestamp, r.Signature, Encoding.UTF8.GetBytes(r.Body))).ToList();
        Assert.Contains(true, ours);
        Assert.Contains(false, ours);
        // The future is the one place where we are stricter: Slack's documentation says so, its package does not look.
        Assert.Equal(
            requests.Zip(verdicts).Select(p => p.Second == "true" && !p.First.IsAhead),
            ours);
    }

    private static IEnumerable<Request> Variants(string body)
    {
        foreach (var away in (int[])[0, -120, -290, -310, -4000, 120, 400])
        {
            var time = (Now + away).ToString(CultureInfo.InvariantCulture);
            var good = SlackSignature.Sign(Encoding.UTF8.GetBytes(SlackHost.Secret), time, Encoding.UTF8.GetBytes(body));
            yield return new Request(time, good, body, away > 300);
            yield return new Request(time, good, body + " ", away > 300);
            yield return new Request(time, good.Replace("v0=", "v1=", StringComparison.Ordinal), body, away > 300);
            yield return new Request(time, SlackSignature.Sign(Encoding.UTF8.GetBytes("another"), time, Encoding.UTF8.GetBytes(body)), body, away > 300);
        }
    }

    private sealed record Request(string Timestamp, string Signature, string Body, bool IsAhead);
}
