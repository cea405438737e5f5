using System.Diagnostics;
using System.Globalization;

namespace ChatOpsFraud.Benchmarks;

/// <summary>From starting the process to the first question, against the same process that only tells its version.</summary>
internal static class ProgramStart
{
    private const int Rounded = 5;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        var folder = Directory.CreateTempSubdirectory("chatopsfraud-bench-").FullName;
        try
        {
            var database = Path.Combine(folder, "cases.db");
            var medians = await Rounds.MediansAsync(
                Rounded,
                () => UntilAsync("turn.end", "chat", "--json", "--db", database),
                () => UntilAsync(null, "--version"));
            return
            [
                new Figure("process start to first question", (medians[0] * 1e3).ToString("0", CultureInfo.InvariantCulture) + " ms", "< 1000 ms", ""),
                Figure.Ratio("first question / --version", medians[0] / medians[1], "", $"{medians[1] * 1e3:0} ms for --version"),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task UntilAsync(string? wanted, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "chatopsfraud.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (wanted is not null && line.Contains(wanted, StringComparison.Ordinal)) break;
        // The time ends here; the rest of the process is not waited for.
        process.Kill();
    }
}
