using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.CommandLine;

public sealed class UsageTests
{
    [Theory]
    [InlineData("--nope")]
    [InlineData("nope")]
    [InlineData("chat", "--nope")]
    [InlineData("chat", "--db")]
    [InlineData("chat", "--now", "きのう")]
    [InlineData("chat", "--now", "0001-01-01T00:00:00")]
    [InlineData("recognize")]
    [InlineData("recognize", "nope", "昨日")]
    [InlineData("case")]
    [InlineData("case", "show")]
    [InlineData("case", "show", "2026-0001", "2026-0002")]
    [InlineData("rules", "nope")]
    [InlineData("audit")]
    [InlineData("data", "import")]
    public async Task Run_WrongUsage_SaysSoInOneLineAndExits2(params string[] arguments)
    {
        using var place = new Workplace();

        var run = await ProgramRun.OfAsync(place, arguments);

        run.Complains(exitCode: 2);
        Assert.Single(run.ErrorLines);
        Assert.False(File.Exists(place.Database));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("chat", "--help")]
    [InlineData("recognize", "--help")]
    [InlineData("--version")]
    public async Task Run_HelpOrVersion_Exits0(params string[] arguments)
    {
        using var place = new Workplace();

        var run = await ProgramRun.OfAsync(place, arguments);

        run.Succeeds();
        Assert.NotEmpty(run.Output);
    }
}
