using System.Diagnostics;

namespace ChatOpsFraud.Documents.Pdf;

/// <summary>One run of LibreOffice: in a private folder, with a profile of its own, ended with all its children when it takes too long.</summary>
internal static class OfficeRun
{
    private const string Settings = "ChatOpsFraud__";

    // Tagged: a screen reader then finds headings and tables.
    private const string Filter = """pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}""";

    /// <summary>Converts <paramref name="source"/> in <paramref name="folder"/> to a PDF beside it.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing of it runs any more.</exception>
    /// <exception cref="System.ComponentModel.Win32Exception">The program cannot be started.</exception>
    public static async Task ConvertAsync(string program, PrivateFolder folder, string source, CancellationToken cancellationToken)
    {
        using var process = Process.Start(StartOf(program, folder, source)) ?? throw new InvalidOperationException("No process.");
        try
        {
            process.StandardInput.Close();
            // What it says may name files; it is read so that it never waits for a reader, and forgotten.
            await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(cancellationToken),
                process.StandardError.ReadToEndAsync(cancellationToken),
                process.WaitForExitAsync(cancellationToken)).ConfigureAwait(false);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private static ProcessStartInfo StartOf(string program, PrivateFolder folder, string source)
    {
        var start = new ProcessStartInfo(program,
        [
            $"-env:UserInstallation={new Uri(folder.PathOf("profile")).AbsoluteUri}",
            "--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo", "--nofirststartwizard",
            "--convert-to", Filter, "--outdir", folder.Path, source,
        ])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            CreateNoWindow = true,
        };
        // Its temporary files are personal data, too. The secrets of this program are none of its business.
        foreach (var name in (string[])["TMPDIR", "TMP", "TEMP"]) start.Environment[name] = folder.Path;
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith(Settings, StringComparison.OrdinalIgnoreCase)).ToList())
            start.Environment.Remove(name);
        if (OperatingSystem.IsLinux()) start.Environment["FONTCONFIG_FILE"] = folder.PathOf(LibreOffice.FontsName);
        return start;
    }
}
