using System.Diagnostics;

namespace ChatOpsFraud.Teams.Tests.Running;

/// <summary>What a test needs of the machine. Where it is absent the test is skipped; where all tools must be there it fails.</summary>
internal static class Needs
{
    /// <summary>Folder of the judges with their packages.</summary>
    public static string Judges()
    {
        Program("node", "nodejs");
        var folder = Checkout("tests", "ChatOpsFraud.Teams.Tests", "judges");
        Need(Directory.Exists(Path.Combine(folder, "node_modules")), $"Run npm ci in {Path.GetFileName(folder)} of these tests.");
        return folder;
    }

    /// <summary>A path in the checkout.</summary>
    public static string Checkout(params ReadOnlySpan<string> parts)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ChatOpsFraud.sln"))) return Path.Combine([folder.FullName, .. parts]);
        throw new DirectoryNotFoundException("ChatOpsFraud.sln is not above the tests.");
    }

    /// <summary>Full path of a program of the system.</summary>
    public static string Program(string name, string package)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        Need(path is not null, $"{name} is not installed (Debian: {package}).");
        return path!;
    }

    /// <summary>Runs a program and gives what it wrote; it must end well.</summary>
    public static async Task<string> RunAsync(string program, string folder, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        Assert.True(process.ExitCode == 0, await error);
        return await output;
    }

    private static void Need(bool isThere, string otherwise)
    {
        if (isThere) return;
        if (Environment.GetEnvironmentVariable("CHATOPSFRAUD_CI_REQUIRE") == "1") Assert.Fail(otherwise);
        Assert.Skip(otherwise);
    }
}
