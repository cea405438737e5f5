using System.Net;
using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.CommandLine;

public sealed class ServeTests
{
    [Theory]
    [InlineData]
    [InlineData("serve")]
    public async Task Serve_WithoutAnySetting_IsLiveAndReadyOnThisMachineOnly(params string[] arguments)
    {
        using var place = new Workplace();
        await using var serving = await Serving.StartAsync(place, null, arguments);

        Assert.Equal("127.0.0.1", serving.Address.Host);
        Assert.Equal(HttpStatusCode.OK, (await serving.Client.GetAsync("/health/live", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await serving.Client.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode);
        Assert.True(File.Exists(place.PathOf("data/chatopsfraud.db")));
    }

    [Fact]
    public async Task Serve_OnAPortThatIsTaken_SaysSoInOneLine()
    {
        using var place = new Workplace();
        await using var serving = await Serving.StartAsync(place);
        using var other = new Workplace();
        var settings = new Dictionary<string, string> { ["ChatOpsFraud__Web__Urls"] = serving.Address.GetLeftPart(UriPartial.Authority) };

        var run = await ProgramRun.WithSettingsAsync(other, settings, "serve");

        run.Complains(exitCode: 3);
        Assert.Single(run.ErrorLines);
        Assert.Contains(serving.Address.Authority, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_OpenToOthersWithoutSignIn_DoesNotStart()
    {
        using var place = new Workplace();
        var settings = new Dictionary<string, string> { ["ChatOpsFraud__Web__Urls"] = "http://0.0.0.0:0" };

        var run = await ProgramRun.WithSettingsAsync(place, settings, "serve");

        run.Complains(exitCode: 1);
        Assert.Contains("Web:OpenIdConnect", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.False(Directory.Exists(place.PathOf("data")));
    }

    [Fact]
    public async Task Serve_RulesAreBrokenAndMendedMeanwhile_GoesOnAndWritesBothDown()
    {
        using var place = new Workplace();
        var rules = place.CopyRules();
        var file = Path.Combine(rules, "triage", "outcome.json");
        var sound = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await using var serving = await Serving.StartAsync(place, null, "serve", "--rules", rules, "--db", place.Database);

        await File.WriteAllTextAsync(file, "{", TestContext.Current.CancellationToken);
        var broken = await HistoryAsync(place, lines: 2);
        await File.WriteAllTextAsync(file, sound, TestContext.Current.CancellationToken);
        var mended = await HistoryAsync(place, lines: 3);

        Assert.Contains("\"accepted\":false", broken[1], StringComparison.Ordinal);
        Assert.Contains("triage/outcome.json", broken[1], StringComparison.Ordinal);
        Assert.Contains("\"accepted\":true", mended[2], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await serving.Client.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode);
    }

    // The folder is read again once it has been quiet for a moment; how long that takes is not measured here.
    private static async Task<IReadOnlyList<string>> HistoryAsync(Workplace place, int lines)
    {
        using var limit = new CancellationTokenSource(Chat.LongestWait);
        while (true)
        {
            var history = await ProgramRun.OfAsync(place, "rules", "history", "--json", "--db", place.Database);
            if (history.OutputLines.Count >= lines) return history.OutputLines;
            limit.Token.ThrowIfCancellationRequested();
        }
    }
}
