using ChatOpsFraud.EndToEnd.Playing;
using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.Conversations;

/// <summary>Where scenarios stand, and how one is played and checked.</summary>
internal static class ScenarioFolders
{
    public static string Own => Path.Combine(AppContext.BaseDirectory, "Scenarios");

    /// <summary>The folder beside the checkout; null when there is none.</summary>
    public static string? Shared { get; } = FindShared();

    public static async Task PlayAsync(string path)
    {
        using var place = new Workplace();
        var scenario = Scenario.Read(path);
        var play = await Robot.PlayAsync(scenario, place);
        var troubles = PlayChecks.Troubles(scenario, play, place);
        Assert.True(troubles.Count == 0, string.Join('\n', troubles));
    }

    private static string? FindShared()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "ChatOpsFraud.sln"))) continue;
            var shared = Path.Combine(folder.FullName, "..", "shared", "cases", "scenarios");
            return Directory.Exists(shared) ? shared : null;
        }
        return null;
    }
}
