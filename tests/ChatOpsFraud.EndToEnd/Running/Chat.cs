using System.Diagnostics;
using System.Text.Json;

namespace ChatOpsFraud.EndToEnd.Running;

/// <summary>A running <c>chat --json</c>: a message in, a turn out.</summary>
internal sealed class Chat : IAsyncDisposable
{
    /// <summary>So long may a reply take before the test gives up; a slow machine is no fault.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly Task<string> _error;

    private Chat(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts an interview, or goes on with one.</summary>
    public static Chat Start(Workplace place, string now, string? caseNumber = null, string? rules = null)
    {
        List<string> arguments = ["chat", "--json", "--now", now, "--out", place.Documents, "--db", place.Database];
        if (caseNumber is not null) arguments.AddRange(["--case", caseNumber]);
        if (rules is not null) arguments.AddRange(["--rules", rules]);
        return new Chat(BuiltProgram.Start(place, arguments));
    }

    /// <summary>The next turn up to its <c>turn.end</c>, which is the acknowledgement; null when the program has ended.</summary>
    public async Task<ChatTurn?> ReadAsync()
    {
        using var limit = new CancellationTokenSource(LongestWait);
        var blocks = new List<JsonElement>();
        while (await _process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            var block = JsonDocument.Parse(line).RootElement;
            if (block.GetProperty("type").GetString() == "turn.end") return new ChatTurn(blocks, block);
            blocks.Add(block);
        }
        return null;
    }

    public async Task SayAsync(string message)
    {
        await _process.StandardInput.WriteLineAsync(message.ReplaceLineEndings("\u2028"));
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Takes the power away: nothing in the program gets a chance to finish.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Ends the input and waits; the exit code and what stood on standard error.</summary>
    public async Task<(int ExitCode, string Error)> EndAsync()
    {
        using var limit = new CancellationTokenSource(LongestWait);
        _process.StandardInput.Close();
        _ = await _process.StandardOutput.ReadToEndAsync(limit.Token);
        await _process.WaitForExitAsync(limit.Token);
        return (_process.ExitCode, await _error);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }
}
