using System.Diagnostics;
using System.Text;

namespace ChatOpsFraud.EndToEnd.Running;

/// <summary>The program as it was built, beside the tests.</summary>
internal static class BuiltProgram
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // The host that runs the tests also runs the program, wherever it is installed.
    private static readonly string Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet";

    public static string Folder => AppContext.BaseDirectory;

    public static Process Start(Workplace place, params IReadOnlyList<string> arguments) =>
        Start(place, new Dictionary<string, string>(), arguments);

    /// <summary>Starts the program with settings in its environment.</summary>
    public static Process Start(Workplace place, IReadOnlyDictionary<string, string> settings, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(Host, [Path.Combine(Folder, "chatopsfraud.dll"), .. arguments])
        {
            WorkingDirectory = place.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }
}
