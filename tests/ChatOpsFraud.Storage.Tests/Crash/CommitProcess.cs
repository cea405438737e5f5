using System.Diagnostics;
using System.Globalization;

namespace ChatOpsFraud.Storage.Tests.Crash;

/// <summary>A child process that runs the <see cref="CommitLoop"/>.</summary>
internal static class CommitProcess
{
    public static Process Start(string path, string name, int count)
    {
        var assembly = typeof(CommitLoop).Assembly.Location;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        string[] arguments = ["exec", assembly, CommitLoop.Argument, path, name, count.ToString(CultureInfo.InvariantCulture)];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>The acknowledgements that came out before the end, each one whole line.</summary>
    public static async Task<List<Acknowledgement>> ReadUntilAsync(Process process, int lines)
    {
        var read = new List<Acknowledgement>();
        while (read.Count < lines && await process.StandardOutput.ReadLineAsync() is { } line) read.Add(Acknowledgement.Parse(line));
        return read;
    }
}
