using ChatOpsFraud.EndToEnd.Conversations;
using ChatOpsFraud.EndToEnd.Playing;
using ChatOpsFraud.EndToEnd.Running;
using Microsoft.Playwright;

namespace ChatOpsFraud.EndToEnd.Browser;

/// <summary>Whole interviews by clicking and typing, up to the documents.</summary>
[Collection(BrowserStage.Name)]
public sealed class ScenarioPageTests(BrowserStage stage)
{
    private const int MostTurns = 120;

    [Theory]
    [InlineData("hostile-texts.json")]
    public Task Chat_OwnScenario_EndsAsExpected(string file) => PlayAsync(Path.Combine(ScenarioFolders.Own, file));

    [Theory]
    [InlineData("01-yokohama-full.json")]
    [InlineData("05-paste-first.json")]
    public Task Chat_SharedScenario_EndsAsExpected(string file)
    {
        if (ScenarioFolders.Shared is { } folder) return PlayAsync(Path.Combine(folder, file));
        Assert.Skip("There is no folder ../shared/cases/scenarios beside this checkout.");
        return Task.CompletedTask;
    }

    private async Task PlayAsync(string path)
    {
        var scenario = Scenario.Read(path);
        await using var visit = await Visit.BeginAsync(stage, scenario.Now);
        var window = await visit.OpenAsync();
        var script = new Script(scenario);
        var turns = 0;
        while (Next(scenario, script, await window.QuestionAsync(), await Issues(window).CountAsync()) is { } message)
        {
            Assert.True(++turns <= Math.Min(scenario.Expect.MaxTurns, MostTurns), $"still asking after {turns} messages");
            if (message == scenario.Confirm) await window.PressAsync(message);
            else await window.AnswerAsync(message);
            if (await Documents(window).CountAsync() > 0) break;
        }
        var name = Path.GetFileNameWithoutExtension(path);
        await Pictures.TakeAsync(window.Page, name);

        Assert.Empty(scenario.Expect.NotAsked.Intersect(script.Asked));
        Assert.Contains(scenario.Expect.Headquarters!, await window.Side.InnerTextAsync(), StringComparison.Ordinal);
        await ChecksDocumentsAsync(visit, window, scenario.Expect);
        await window.Page.IsAccessibleAsync();
        Assert.Empty(visit.Complaints);
        var reloaded = await visit.OpenAsync($"/cases/{await window.CaseNumberAsync()}/chat");
        Assert.Equal(await Normal(window.Entries), await Normal(reloaded.Entries));
        Assert.Equal(await Normal(window.Present), await Normal(reloaded.Present));
    }

    private static string? Next(Scenario scenario, Script script, ChatQuestion? question, int canIssue) =>
        script.Opening() is { } opening ? opening
        : question is null ? canIssue > 0 ? scenario.Confirm : null
        : script.Aside(question) ?? script.Answer(question);

    private static ILocator Issues(ChatWindow window) => window.Present.Locator("button[name=word][value=発行]");

    private static ILocator Documents(ChatWindow window) => window.Entries.Locator(".documents");

    private static async Task<string> Normal(ILocator part) =>
        string.Join(' ', (await part.InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task ChecksDocumentsAsync(Visit visit, ChatWindow window, Expectation expect)
    {
        var card = Documents(window).Last;
        var docx = await SaveAsync(visit, window, card, "申出書（Word）");
        var sheet = await SaveAsync(visit, window, card, "e-Gov転記シート（テキスト）");
        var statement = IssuedStatement.Read(docx);
        Assert.Empty(statement.Faults);
        Assert.All(expect.Statement, wanted => Assert.Contains(wanted, statement.Text, StringComparison.Ordinal));
        Assert.All(expect.StatementNot, unwanted => Assert.DoesNotContain(unwanted, statement.Text, StringComparison.Ordinal));
        var egov = await File.ReadAllTextAsync(sheet, TestContext.Current.CancellationToken);
        Assert.All(expect.Egov, wanted => Assert.Contains(wanted, egov, StringComparison.Ordinal));
        // The draft beside the chat shows what was issued.
        var draft = await window.Side.Locator(".statement").InnerTextAsync();
        Assert.All(expect.Statement, wanted => Assert.Contains(wanted, draft, StringComparison.Ordinal));
    }

    private static async Task<string> SaveAsync(Visit visit, ChatWindow window, ILocator card, string name)
    {
        var download = await window.Page.RunAndWaitForDownloadAsync(() => card.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = name, Exact = true }).ClickAsync());
        var path = visit.Place.PathOf(download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }
}
