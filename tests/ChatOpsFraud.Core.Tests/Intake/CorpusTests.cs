using System.Text.Json;
using ChatOpsFraud.Core.Intake;

namespace ChatOpsFraud.Core.Tests.Intake;

public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9));

    public static TheoryData<string> Pastes =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Intake", "Pastes");

    [Fact]
    public void Read_WholeCorpus_IsPreciseAndFindsNearlyAll()
    {
        var score = new Score();
        foreach (var name in Pastes) score.Add(name, Expected(name), Read(name));
        output.WriteLine(score.ToString());
        Assert.True(score.Pastes >= 40, $"{score.Pastes} pastes");
        Assert.True(score.Precision >= 0.99, score.ToString());
        Assert.True(score.Recall >= 0.95, score.ToString());
    }

    [Theory]
    [MemberData(nameof(Pastes))]
    public void Read_PasteOfTheCorpus_PointsAtTheLineItComesFrom(string name)
    {
        var lines = Text(name).ReplaceLineEndings("\n").Split('\n');
        foreach (var reading in Paste.Read(Text(name), Now))
        {
            Assert.InRange(reading.Line, 1, lines.Length);
            Assert.Contains(reading.Excerpt, lines[reading.Line - 1], StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, string> Read(string name) =>
        Paste.Read(Text(name), Now).ToDictionary(r => r.Field, r => r.Value.Canonical, StringComparer.Ordinal);

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    private static Dictionary<string, string> Expected(string name) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Folder, name + ".json")))!;
}
