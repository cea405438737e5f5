using ChatOpsFraud.EndToEnd.Conversations;
using ChatOpsFraud.EndToEnd.Playing;
using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.CommandLine;

public sealed class FaultTests
{
    private const string Now = "2026-11-24T10:00:00+09:00";

    [Theory]
    [InlineData("case", "list")]
    [InlineData("audit", "verify")]
    [InlineData("chat", "--json")]
    public async Task Run_DatabaseIsATextFile_SaysSoAndLeavesItAsItWas(params string[] arguments)
    {
        using var place = new Workplace();
        var text = string.Concat(Enumerable.Repeat("注文の控え\n", 200));
        await File.WriteAllTextAsync(place.Database, text, TestContext.Current.CancellationToken);

        var run = await ProgramRun.OfAsync(place, [.. arguments, "--db", place.Database]);

        run.Complains(exitCode: 3);
        Assert.Contains(place.Database, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(place.Database, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Chat_DatabaseWhereNothingCanBeMade_SaysSo()
    {
        using var place = new Workplace();
        var database = Path.Combine(Unwritable(place), "cases.db");

        var run = await ProgramRun.OfAsync(place, "chat", "--json", "--db", database);

        run.Complains(exitCode: 3);
        Assert.Contains(database, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_DocumentsCannotBeWritten_SaysSoAndTheEditionIsNotLost()
    {
        using var place = new Workplace();
        var scenario = Scenario.Read(Path.Combine(ScenarioFolders.Own, "report-with-gaps.json"));
        var number = await AnswerTriageAsync(place, scenario);

        var refused = await IssueAsync(place, number, Unwritable(place));
        var issued = await IssueAsync(place, number, place.Documents);

        refused.Complains(exitCode: 3);
        issued.Succeeds();
        Assert.All(issued.OutputLines, path => Assert.True(File.Exists(path), path));
    }

    [Fact]
    public async Task Chat_KeyOfTheDatabaseIsGone_SaysSo()
    {
        using var place = new Workplace();
        await AnswerTriageAsync(place, Scenario.Read(Path.Combine(ScenarioFolders.Own, "report-with-gaps.json")));
        File.Delete(place.Database + ".key");

        var run = await ProgramRun.OfAsync(place, "case", "list", "--db", place.Database);

        run.Complains(exitCode: 3);
        Assert.Contains(place.Database + ".key", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private static Task<ProgramRun> IssueAsync(Workplace place, string number, string folder) =>
        ProgramRun.OfAsync(place, "case", "issue", number, "--out", folder, "--now", Now, "--db", place.Database);

    private static async Task<string> AnswerTriageAsync(Workplace place, Scenario scenario)
    {
        await using var chat = Chat.Start(place, Now);
        var script = new Script(scenario);
        var turn = await chat.ReadAsync();
        while (turn!.Stage == "received")
        {
            await chat.SayAsync(script.FirstAnswer(turn.Question!));
            turn = await chat.ReadAsync();
        }
        await chat.EndAsync();
        return turn.CaseNumber;
    }

    // A folder below a file: nobody can make it, the superuser included.
    private static string Unwritable(Workplace place)
    {
        var file = place.PathOf("file");
        File.WriteAllText(file, "");
        return Path.Combine(file, "folder");
    }
}
