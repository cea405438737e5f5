using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Tests.Rules;

/// <summary>The rule files of this checkout, and the folder beside it with material that is not part of the project.</summary>
internal static class Shipped
{
    private static readonly string[] Folders = ["triage/", "jurisdiction/", "calendar/", "sources/", "checks/"];

    private static readonly Lazy<string> Root = new(() =>
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "ChatOpsFraud.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException("ChatOpsFraud.sln is not above the tests.");
    });

    private static readonly Lazy<IReadOnlyDictionary<string, string>> AllFiles = new(() =>
    {
        var folder = RulesFolder;
        return Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .ToDictionary(p => Path.GetRelativePath(folder, p).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
    });

    private static readonly Lazy<RuleBook> Read = new(() =>
        RuleBook.Read(Files) is { Book: { } book } ? book : throw new InvalidOperationException("The shipped rules have findings."));

    internal static string RulesFolder => Path.Combine(Root.Value, "rules");

    internal static IReadOnlyDictionary<string, string> Files => AllFiles.Value;

    /// <summary>Files that a rule set is read from; the questionnaire has its own reader.</summary>
    internal static IEnumerable<string> RuleFiles => Files.Keys.Where(p => p == "ruleset.json" || Folders.Any(f => p.StartsWith(f, StringComparison.Ordinal)));

    internal static RuleBook Book => Read.Value;

    internal static RuleSet Set => Book.Rules;

    /// <summary>A file of the folder <c>shared</c> beside the checkout; the test is skipped when it is not there.</summary>
    internal static string SharedText(string path)
    {
        var file = Path.Combine(Root.Value, "..", "shared", path);
        if (!File.Exists(file)) Assert.Skip($"Needs ../shared/{path}, which is not part of the project.");
        return File.ReadAllText(file);
    }

    /// <summary>The shipped files with one of them changed.</summary>
    internal static Dictionary<string, string> With(string file, Func<string, string> change) =>
        new(Files, StringComparer.Ordinal) { [file] = change(Files[file]) };
}
