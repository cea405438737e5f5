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
}
