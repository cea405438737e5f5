using System.Text;

namespace ChatOpsFraud.RuleBooks;

/// <summary>The rule files of a folder: path with <c>/</c> inside the folder → text.</summary>
internal static class RuleFolder
{
    /// <summary>The rules that come with the program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>Reads every JSON file of the folder.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IReadOnlyDictionary<string, string> Read(string folder) => Directory
        .EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
        .ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'),
            file => File.ReadAllText(file, Encoding.UTF8),
            StringComparer.Ordinal);
}
