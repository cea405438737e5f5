using System.Collections.Concurrent;
using System.Text;
using ChatOpsFraud.EndToEnd.Playing;
using ChatOpsFraud.Teams.Tests.Running;

namespace ChatOpsFraud.Teams.Tests.Scenarios;

/// <summary>Every conversation through Teams, typed and by cards: the same decisions and documents as in the terminal.</summary>
public sealed class ScenarioTests
{
    private static readonly ConcurrentDictionary<string, Task<string>> Pressed = new(StringComparer.Ordinal);

    public static TheoryData<string> Names => ScenarioFiles.Names;

    public static TheoryData<string> PlayedTwice => ScenarioFiles.PlayedTwice;

    [Theory]
    [MemberData(nameof(Names))]
    public Task Chat_ByCards_GivesTheExpectedDocuments(string name) => PressedAsync(name);

    [Theory]
    [MemberData(nameof(PlayedTwice))]
    public async Task Chat_Typed_GivesTheSameDocumentsAsByCards(string name) =>
        Assert.Equal(await PressedAsync(name), await PlayAsync(Scenario.Read(ScenarioFiles.PathOf(name)), byCards: false));

    // Both tests look at one play.
    private static Task<string> PressedAsync(string name) => Pressed.GetOrAdd(name, n => PlayAsync(Scenario.Read(ScenarioFiles.PathOf(n)), byCards: true));

    // The text of the documents, after they were held against what the scenario expects.
    private static async Task<string> PlayAsync(Scenario scenario, bool byCards)
    {
        await using var world = await World.StartAsync(scenario.Now);
        var person = world.Personal();
        var play = new TeamsPlay(world, person, scenario, byCards);
        await play.RunAsync();
        await world.Host.SettleAsync();
        var current = (await world.CaseAsync(person.Conversation)).Case;
        var expect = scenario.Expect;

        Assert.Empty(world.Teams.Complaints);
        Assert.True(!byCards || play.Presses >= play.Messages, $"{play.Presses} presses, {play.Messages} messages");
        if (expect.Outcome is { } outcome) Assert.Equal(outcome, current.Decisions["triage"].Outcome);
        if (expect.Headquarters is { } headquarters) Assert.Equal(headquarters, current.Decisions["jurisdiction"].Outcome);
        var ever = string.Join('\n', person.Conversation.Ever);
        foreach (var said in expect.Says) Assert.Contains(said, ever, StringComparison.Ordinal);
        foreach (var secret in expect.Nowhere) Assert.DoesNotContain(Directory.GetFiles(world.Host.Folder), f => File.ReadAllText(f, Encoding.UTF8).Contains(secret, StringComparison.Ordinal));
        foreach (var secret in expect.Nowhere) Assert.DoesNotContain(secret, ever, StringComparison.Ordinal);
        if (!expect.Document)
        {
            Assert.Equal(0, current.Edition);
            return "";
        }
        var files = await play.FilesAsync();
        var statement = StatementOf(files["statement.docx"], world.Host.Folder);
        var sheet = Encoding.UTF8.GetString(files["egov.txt"]);
        Assert.All(expect.Statement, wanted => Assert.Contains(wanted, statement, StringComparison.Ordinal));
        Assert.All(expect.StatementNot, unwanted => Assert.DoesNotContain(unwanted, statement, StringComparison.Ordinal));
        Assert.All(expect.Egov, wanted => Assert.Contains(wanted, sheet, StringComparison.Ordinal));
        Assert.All(expect.EgovNot, unwanted => Assert.DoesNotContain(unwanted, sheet, StringComparison.Ordinal));
        if (expect.Edition > 0) Assert.Equal(expect.Edition, current.Edition);
        return $"{statement}\n{sheet}";
    }

    private static string StatementOf(byte[] bytes, string folder)
    {
        var path = Path.Combine(folder, "statement.docx");
        File.WriteAllBytes(path, bytes);
        var statement = IssuedStatement.Read(path);
        Assert.Empty(statement.Faults);
        return statement.Text;
    }
}
