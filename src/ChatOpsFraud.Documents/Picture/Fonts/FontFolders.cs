namespace ChatOpsFraud.Documents.Picture.Fonts;

/// <summary>Where fonts lie. Looked up as folders, because a bare server has no font service that could be asked.</summary>
internal static class FontFolders
{
    private static readonly string[] Endings = [".ttf", ".otf", ".ttc", ".otc"];

    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, MaxRecursionDepth = 8, IgnoreInaccessible = true };

    /// <summary>The folders of this system and of the user of the program, whether they are there or not.</summary>
    public static IReadOnlyList<string> OfSystem { get; } = [.. Candidates().Where(Path.IsPathFullyQualified).Distinct(StringComparer.Ordinal)];

    /// <summary>Every font file in <paramref name="folders"/>, in an order that does not change from run to run.</summary>
    public static IReadOnlyList<string> Files(IEnumerable<string> folders) =>
    [
        .. folders.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", Deep))
            .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Candidates()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows())
            return
            [
                Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
                Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Microsoft", "Windows", "Fonts"),
            ];
        if (OperatingSystem.IsMacOS()) return ["/System/Library/Fonts", "/Library/Fonts", Path.Combine(home, "Library", "Fonts")];
        var shared = Environment.GetEnvironmentVariable("XDG_DATA_DIRS") is { Length: > 0 } set ? set.Split(':') : [];
        var own = Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } data ? data : Path.Combine(home, ".local", "share");
        return
        [
            "/usr/share/fonts", "/usr/local/share/fonts", .. shared.Select(folder => Path.Combine(folder, "fonts")),
            Path.Combine(own, "fonts"), Path.Combine(home, ".fonts"),
        ];
    }
}
