using System.Diagnostics;
using System.Text;

namespace ChatOpsFraud.Slack.Tests.Judging;

/// <summary>A script of the judges, run with node.</summary>
internal sealed class Judge : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task<string> _error;

    private Judge(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    public static Judge Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = Needs.Judges(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return new Judge(Process.Start(start)!);
    }

    /// <summary>Gives it its input and takes all that it says; fails when it does.</summary>
    public async Task<string[]> RunAsync(IEnumerable<string>? input = null)
    {
        var reading = _process.StandardOutput.ReadToEndAsync();
        foreach (var line in input ?? []) await _process.StandardInput.WriteLineAsync(line);
        _process.StandardInput.Close();
        var output = await reading.WaitAsync(Limit);
        await _process.WaitForExitAsync();
        Assert.True(_process.ExitCode == 0, $"{output}\n{await _error}");
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>What a compiler has to say; empty when it is content.</summary>
    public async Task<string[]> CompileAsync()
    {
        var output = await _process.StandardOutput.ReadToEndAsync().WaitAsync(Limit);
        await _process.WaitForExitAsync();
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The next line that it says; null at its end.</summary>
    public async Task<string?> NextAsync() => await _process.StandardOutput.ReadLineAsync().WaitAsync(Limit);

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
