namespace ChatOpsFraud.Documents;

/// <summary>Says in Japanese why a file could not be read or written. The framework's own words are English.</summary>
internal static class FileTrouble
{
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <summary>True for what a disk, a folder or its permissions can cause.</summary>
    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException;

    /// <summary>The class of the reason, e.g. 書き込めません.</summary>
    /// <param name="fault">What happened.</param>
    /// <param name="path">What was to be written.</param>
    /// <param name="isFolder">True when it was to be a folder.</param>
    public static string ReasonOf(Exception fault, string path, bool isFolder = false) => ProgramText.Of(fault switch
    {
        _ when fault.HResult is NoSpaceOnUnix or NoSpaceOnWindows => "file.full",
        _ when IsTaken(path, isFolder) => "file.taken",
        FileNotFoundException or DirectoryNotFoundException when !Directory.Exists(ParentOf(path)) => "file.missing",
        _ => "file.denied",
    });

    /// <summary>One sentence for a fault of which only the exception is known.</summary>
    public static string Sentence(Exception fault)
    {
        var path = PathOf(fault);
        if (path.Length == 0) return ProgramText.Of("file.unnamed", ProgramText.Of("file.denied"));
        var reason = fault is FileNotFoundException or DirectoryNotFoundException ? ProgramText.Of("file.missing") : ReasonOf(fault, path);
        return ProgramText.Of("file.fault", path, reason);
    }

    private static bool IsTaken(string path, bool isFolder)
    {
        if (isFolder ? File.Exists(path) : Directory.Exists(path)) return true;
        for (var parent = ParentOf(path); parent is not null; parent = Path.GetDirectoryName(parent))
            if (File.Exists(parent)) return true;
        return false;
    }

    private static string? ParentOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path));

    // Only one of these exceptions has its path as a property; the others quote it in their message.
    private static string PathOf(Exception fault)
    {
        if (fault is FileNotFoundException { FileName: { Length: > 0 } name }) return name;
        var (first, last) = (fault.Message.IndexOf('\'', StringComparison.Ordinal), fault.Message.LastIndexOf('\''));
        return last > first + 1 ? fault.Message[(first + 1)..last] : "";
    }
}
