using System.Text.RegularExpressions;
using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.CommandLine;

/// <summary>What holds for every complaint of the program.</summary>
internal static partial class RunChecks
{
    /// <summary>The exit code, nothing on standard output, and on standard error readable Japanese without anything of the inside.</summary>
    public static void Complains(this ProgramRun run, int exitCode)
    {
        Assert.True(run.ExitCode == exitCode, $"exit code {run.ExitCode}, expected {exitCode}: {run.Error}");
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.ErrorLines);
        Assert.All(run.ErrorLines, line => Assert.Matches(Japanese(), line));
        Assert.DoesNotMatch(Inside(), run.Error);
    }

    public static void Succeeds(this ProgramRun run) => Assert.Equal((0, ""), (run.ExitCode, run.Error));

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}]")]
    private static partial Regex Japanese();

    [GeneratedRegex(@"Exception|   at |--->|Unhandled|Microsoft\.|System\.")]
    private static partial Regex Inside();
}
