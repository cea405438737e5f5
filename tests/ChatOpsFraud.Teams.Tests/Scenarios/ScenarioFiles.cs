namespace ChatOpsFraud.Teams.Tests.Scenarios;

/// <summary>Where the conversations stand that every channel has to lead to the same documents.</summary>
internal static class ScenarioFiles
{
    /// <summary>Those of the project and, where there is one, of the folder beside the checkout.</summary>
    public static TheoryData<string> Names => [.. All.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Those that are played twice: all of the folder beside the checkout, and of the project's own the ones with many turns.</summary>
    public static TheoryData<string> PlayedTwice => [.. All.Where(s => Own.Contains(s.Key) || !s.Value.Contains("ChatOpsFraud.EndToEnd", StringComparison.Ordinal)).Select(s => s.Key).Order(StringComparer.Ordinal)];

    private static string[] Own { get; } = ["changes-of-mind", "hostile-texts", "second-edition"];

    private static Dictionary<string, string> All { get; } = Folders()
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.GetFiles(folder, "*.json"))
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal);

    public static string PathOf(string name) => All[name];

    private static IEnumerable<string> Folders()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "ChatOpsFraud.sln"))) continue;
            yield return Path.Combine(folder.FullName, "tests", "ChatOpsFraud.EndToEnd", "Scenarios");
            yield return Path.Combine(folder.FullName, "..", "shared", "cases", "scenarios");
        }
    }
}
