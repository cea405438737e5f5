namespace ChatOpsFraud.EndToEnd.Conversations;

/// <summary>Scenarios that stand beside the checkout and are no part of the project.</summary>
public sealed class SharedScenarioTests
{
    public static TheoryData<string> Shared => ScenarioFolders.Shared is { } folder
        ? [.. Directory.GetFiles(folder, "*.json").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)]
        : [""];

    [Theory]
    [MemberData(nameof(Shared))]
    public Task Chat_SharedScenario_EndsAsExpected(string file)
    {
        if (ScenarioFolders.Shared is not { } folder)
        {
            Assert.Skip("There is no folder ../shared/cases/scenarios beside this checkout.");
            return Task.CompletedTask;
        }
        return ScenarioFolders.PlayAsync(Path.Combine(folder, file));
    }
}
