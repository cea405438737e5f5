namespace ChatOpsFraud.Documents.Pdf;

/// <summary>Finds the program of LibreOffice.</summary>
internal static class OfficePath
{
    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["soffice.com", "soffice.exe"] : ["soffice", "libreoffice"];

    /// <summary>The program in a folder of <c>PATH</c>, or where its installer puts it; null when it is not there.</summary>
    public static string? Find(string? path) => (path ?? "").Split(Path.PathSeparator)
        .Concat(Installed())
        .Where(Path.IsPathFullyQualified)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    // On these systems no installer adds it to PATH.
    private static string[] Installed() =>
        OperatingSystem.IsWindows() ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "LibreOffice", "program")]
        : OperatingSystem.IsMacOS() ? ["/Applications/LibreOffice.app/Contents/MacOS"]
        : [];
}
