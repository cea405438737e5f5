using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.CommandLine;

public sealed class RulesReadingTests
{
    private const string Now = "2026-11-24T10:00:00+09:00";

    [Theory]
    [InlineData("rules.html", "<!DOCTYPE html>")]
    [InlineData("rules.md", "# EC加盟店")]
    public async Task Show_IntoAFile_TakesTheFormOfItsName(string name, string beginning)
    {
        using var place = new Workplace();

        var run = await ProgramRun.OfAsync(place, "rules", "show", "--out", place.PathOf(name));

        run.Succeeds();
        Assert.StartsWith(beginning, await File.ReadAllTextAsync(place.PathOf(name), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_TheSameRules_SaysSoAndExits0()
    {
        using var place = new Workplace();
        var rules = place.CopyRules();

        var run = await ProgramRun.OfAsync(place, "rules", "diff", rules, rules, "--format", "md");

        run.Succeeds();
        Assert.Contains("判定も案内も同じです", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diff_ADecisionChanges_GroupsItNamesTheStoredCaseAndExits1()
    {
        using var place = new Workplace();
        var number = await ConsultAsync(place);
        var rules = place.CopyRules();
        Workplace.Change(Path.Combine(rules, "triage", "outcome.json"), "\"id\": \"damage-unknown\",", "\"id\": \"damage-unclear\",");
        Workplace.Change(
            Path.Combine(rules, "triage", "outcome.json"),
            "\"triage.damage\": \"unknown\" },\n      \"outcome\": \"consultation\"", "\"triage.damage\": \"unknown\" },\n      \"outcome\": \"report\"");

        var run = await ProgramRun.OfAsync(place, "rules", "diff", Workplace.EditionOf(rules), rules, "--cases", "--db", place.Database, "--format", "md");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("被害に遭った具体的な事実が「わからない」のとき", run.Output, StringComparison.Ordinal);
        Assert.Contains(run.OutputLines, line => line.StartsWith($"| {number} | 判定 | 旧：相談", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Diff_WhatIsNotThere_SaysSo()
    {
        using var place = new Workplace();

        (await ProgramRun.OfAsync(place, "rules", "diff", "9.9.9", place.CopyRules())).Complains(exitCode: 1);
    }

    [Fact]
    public async Task Explain_Facts_NamesTheRowThePlaceAndWhyNotTheOthers()
    {
        using var place = new Workplace();

        var run = await ProgramRun.OfAsync(
            place, "rules", "explain", "--format", "md", "--facts",
            "緊急の危険=いいえ、立場=EC加盟店、相談の内容=不正注文の被害、自社サイトからのカード情報漏えいの懸念=いいえ、被害に遭った具体的な事実=はい、発送の状況=発送済み、急ぎ=いいえ、都道府県=北海道、市町村=函館市");

        run.Succeeds();
        Assert.Contains("通報（行「report」）", run.Output, StringComparison.Ordinal);
        Assert.Contains("北海道警察函館方面本部", run.Output, StringComparison.Ordinal);
        Assert.Contains("緊急の危険が「はい」ではありません（実際は「いいえ」）", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules", "explain")]
    [InlineData("rules", "explain", "--case", "2026-0001", "--facts", "x=y")]
    [InlineData("rules", "show", "--as-of", "tomorrow")]
    [InlineData("rules", "show", "--format", "pdf")]
    [InlineData("rules", "lock", "--author", "青葉")]
    public async Task Rules_UsedWrongly_SayHowAndExit2(params string[] arguments)
    {
        using var place = new Workplace();

        (await ProgramRun.OfAsync(place, arguments)).Complains(exitCode: 2);
    }

    [Fact]
    public async Task AsOf_AnEditionForALaterDay_IsShownForThatDayOnly()
    {
        using var place = new Workplace();
        var rules = place.CopyRules();
        var edition = Path.Combine(rules, "editions", "2.0.0");
        foreach (var file in Directory.EnumerateFiles(rules, "*.json", SearchOption.AllDirectories).ToList())
        {
            var copy = Path.Combine(edition, Path.GetRelativePath(rules, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Workplace.Change(Path.Combine(edition, "ruleset.json"), "\"effectiveFrom\": \"2026-02-12\"", "\"effectiveFrom\": \"2027-04-01\"");
        Workplace.Change(Path.Combine(edition, "ruleset.json"), $"\"edition\": \"{Workplace.EditionOf(rules)}\"", "\"edition\": \"2.0.0\"");

        var before = await ProgramRun.OfAsync(place, "rules", "show", "--rules", rules, "--as-of", "2027-03-31", "--format", "md");
        var after = await ProgramRun.OfAsync(place, "rules", "show", "--rules", rules, "--as-of", "2027-04-01", "--format", "md");
        var tooEarly = await ProgramRun.OfAsync(place, "rules", "show", "--rules", rules, "--as-of", "2020-01-01");

        Assert.Contains($"- 版: {Workplace.EditionOf(rules)}\n", before.Output, StringComparison.Ordinal);
        Assert.Contains("- 版: 2.0.0\n", after.Output, StringComparison.Ordinal);
        tooEarly.Complains(exitCode: 1);
    }

    private static async Task<string> ConsultAsync(Workplace place)
    {
        await using var chat = Chat.Start(place, Now);
        var turn = await chat.ReadAsync();
        foreach (var said in new[] { "いいえ", "EC加盟店", "不正注文の被害", "いいえ", "わからない", "発送済み", "いいえ" })
        {
            await chat.SayAsync(said);
            turn = await chat.ReadAsync();
        }
        await chat.EndAsync();
        return turn!.CaseNumber;
    }
}
