using System.Text.RegularExpressions;

namespace ChatOpsFraud.Tests.Architecture;

/// <summary>The files of this checkout, as people edit them.</summary>
internal static partial class SourceTree
{
    private static readonly Lazy<string> Top = new(() =>
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ChatOpsFraud.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("ChatOpsFraud.sln is not above the tests.");
    });

    private static readonly Lazy<IReadOnlyList<SourceFile>> Sources = new(() => [.. Files("src", ".cs").Select(SourceFile.Read)]);

    public static string Root => Top.Value;

    /// <summary>Every C# file of <c>src</c>.</summary>
    public static IReadOnlyList<SourceFile> Src => Sources.Value;

    /// <summary>Paths below the checkout of the files in a top folder that end so; nothing that was built.</summary>
    public static IEnumerable<string> Files(string folder, string ending) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*" + ending, SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(file => !Built().IsMatch(file))
        .Order(StringComparer.Ordinal);

    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    [GeneratedRegex(@"(^|/)((bin|obj|TestResults|node_modules)/|package-lock\.json$)", RegexOptions.NonBacktracking)]
    private static partial Regex Built();
}
