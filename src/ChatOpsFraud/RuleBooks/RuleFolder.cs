using System.Text;

namespace ChatOpsFraud.RuleBooks;

/// <summary>
/// The rule files of a folder: path with <c>/</c> inside the folder → text. Further sets, to be used from a later day on, lie in folders of
/// their own below <c>editions</c> and belong to none of the others.
/// </summary>
internal static class RuleFolder
{
    private const string EditionsFolder = "editions";
    private const string SetFile = "ruleset.json";

    /// <summary>The rules that come with the program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>Reads every JSON file of the set in this folder.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IReadOnlyDictionary<string, string> Read(string folder) => Directory
        .EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
        .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')))
        .Where(f => !f.Path.StartsWith(EditionsFolder + "/", StringComparison.Ordinal))
        .ToDictionary(f => f.Path, f => File.ReadAllText(f.File, Encoding.UTF8), StringComparer.Ordinal);

    /// <summary>The folder itself and the folders of its editions, each with a rule set.</summary>
    public static IReadOnlyList<string> Sets(string folder)
    {
        var editions = Path.Combine(folder, EditionsFolder);
        return !Directory.Exists(editions)
            ? [folder]
            : [folder, .. Directory.EnumerateDirectories(editions).Where(e => File.Exists(Path.Combine(e, SetFile))).Order(StringComparer.Ordinal)];
    }
}
