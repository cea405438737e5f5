using System.Text.Json;
using ChatOpsFraud.EndToEnd.Playing;
using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.Conversations;

public sealed class CrashTests
{
    private const int Kills = 12;

    [Theory]
    [InlineData(20261123)]
    public async Task Chat_KilledAgainAndAgain_LosesNoAcknowledgedAnswer(int seed)
    {
        using var place = new Workplace();
        var play = new KilledPlay(Scenario.Read(Path.Combine(ScenarioFolders.Own, "second-edition.json")), place, new Random(seed), Kills);

        await play.RunAsync();

        Assert.Equal([], play.Troubles);
        Assert.Equal(Kills, play.Killed);
        Assert.True(play.HasIssued);
        var stored = await StoredAnswersAsync(place, play.CaseNumber);
        foreach (var (field, typed) in play.Acknowledged)
            Assert.Equal([typed], stored.Where(s => s.Field == field).Select(s => s.Typed));
        var audit = await ProgramRun.OfAsync(place, "audit", "verify", "--db", place.Database);
        Assert.Equal((0, ""), (audit.ExitCode, audit.Error));
    }

    private static async Task<IReadOnlyList<(string Field, string Typed)>> StoredAnswersAsync(Workplace place, string caseNumber)
    {
        var export = await ProgramRun.OfAsync(place, "case", "export", caseNumber, "--db", place.Database);
        Assert.Equal(0, export.ExitCode);
        using var document = JsonDocument.Parse(export.Output);
        return [.. document.RootElement.GetProperty("events").EnumerateArray()
            .Select(e => e.GetProperty("event"))
            .Where(e => e.GetProperty("type").GetString() == "answer.given" && e.GetProperty("state").GetString() == "Given")
            .Select(e => (e.GetProperty("field").GetString()!, e.GetProperty("typed").GetString()!))];
    }
}
