namespace ChatOpsFraud.EndToEnd.Conversations;

public sealed class ScenarioTests
{
    public static TheoryData<string> Own => [.. Directory.GetFiles(ScenarioFolders.Own, "*.json").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Own))]
    public Task Chat_OwnScenario_EndsAsExpected(string file) => ScenarioFolders.PlayAsync(Path.Combine(ScenarioFolders.Own, file));
}
