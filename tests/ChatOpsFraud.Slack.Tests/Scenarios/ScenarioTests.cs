using ChatOpsFraud.EndToEnd.Playing;
using ChatOpsFraud.Slack.Tests.Loopback;
using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Scenarios;

/// <summary>The scenarios of the terminal give the same documents in Slack: typed in direct messages, by buttons and modals in a thread.</summary>
public sealed class ScenarioTests
{
    private static readonly string Own = Path.Combine(AppContext.BaseDirectory, "Scenarios");
    private static readonly string? Shared = FindShared();

    public static TheoryData<string> Paths =>
    [
        .. Directory.GetFiles(Own, "*.json").Concat(Shared is null ? [] : Directory.GetFiles(Shared, "*.json")).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Interview_Typed_GivesTheSameDocuments(string path)
    {
        var scenario = Scenario.Read(path);
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(slack, now: scenario.Now);
        using var line = new HttpLine(host);
        var play = new SlackPlay(slack, host, new Talker(slack, line), scenario, byHand: false);

        await play.RunAsync();

        Assert.Equal([], play.Troubles());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Interview_ByButtonsAndModals_GivesTheSameDocuments(string path)
    {
        var scenario = Scenario.Read(path);
        await using var slack = await LoopbackSlack.StartAsync();
        await using var host = await SlackHost.StartAsync(
            slack, new Dictionary<string, string?> { ["Slack:AppToken"] = LoopbackSlack.AppToken, ["Slack:SigningSecret"] = null }, scenario.Now);
        var play = new SlackPlay(slack, host, new Talker(slack, new SocketLine(slack), channel: "C0FRAUD"), scenario, byHand: true);

        await play.RunAsync();

        Assert.Equal([], play.Troubles());
        Assert.True(play.Presses > 0, "No button was pressed.");
    }

    private static string? FindShared()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "ChatOpsFraud.sln"))) continue;
            var shared = Path.Combine(folder.FullName, "..", "shared", "cases", "scenarios");
            return Directory.Exists(shared) ? shared : null;
        }
        return null;
    }
}
