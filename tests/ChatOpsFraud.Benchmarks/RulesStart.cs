using System.Diagnostics;

namespace ChatOpsFraud.Benchmarks;

/// <summary>
/// Start with every rule file read, compiled and analysed: the whole process of <c>rules check</c> less the process that only tells
/// its version, in turns.
/// </summary>
internal static class RulesStart
{
    private const int Rounded = 7;

    public static async Task<Figure> MeasureAsync()
    {
        var medians = await Rounds.MediansAsync(Rounded, () => RunAsync("rules", "check"), () => RunAsync("--version"));
        return new Figure(
            "rules check, less the bare process",
            FormattableString.Invariant($"{(medians[0] - medians[1]) * 1e3:0} ms"),
            "<= 400 ms",
            FormattableString.Invariant($"{medians[0] * 1e3:0} ms, {medians[1] * 1e3:0} ms bare"));
    }

    private static async Task RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "chatopsfraud.dll"), .. arguments]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
    }
}
