using System.Diagnostics;

namespace ChatOpsFraud.EndToEnd.Running;

/// <summary>What one run of the program left behind.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> OutputLines => Lines(Output);

    public IReadOnlyList<string> ErrorLines => Lines(Error);

    /// <summary>Runs the program with an empty standard input.</summary>
    public static Task<ProgramRun> OfAsync(Workplace place, params IReadOnlyList<string> arguments) => WithInputAsync(place, "", arguments);

    /// <summary>Runs the program with settings in its environment.</summary>
    public static Task<ProgramRun> WithSettingsAsync(Workplace place, IReadOnlyDictionary<string, string> settings, params IReadOnlyList<string> arguments) =>
        OfAsync(BuiltProgram.Start(place, settings, arguments), "");

    /// <summary>Runs the program and gives it all its input at once.</summary>
    public static Task<ProgramRun> WithInputAsync(Workplace place, string input, params IReadOnlyList<string> arguments) =>
        OfAsync(BuiltProgram.Start(place, arguments), input);

    private static async Task<ProgramRun> OfAsync(Process started, string input)
    {
        using var process = started;
        using var limit = new CancellationTokenSource(Chat.LongestWait);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await Feed(process.StandardInput, input);
            var run = (Output: await output, Error: await error);
            await process.WaitForExitAsync(limit.Token);
            return new ProgramRun(process.ExitCode, run.Output, run.Error);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }

    // A program that refuses its arguments is gone before it reads anything.
    private static async Task Feed(StreamWriter writer, string input)
    {
        try
        {
            await writer.WriteAsync(input);
            writer.Close();
        }
        catch (IOException)
        {
            return;
        }
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
