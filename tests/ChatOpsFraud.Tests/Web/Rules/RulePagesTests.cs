using System.Net;
using ChatOpsFraud.Tests.RuleBooks;

namespace ChatOpsFraud.Tests.Web.Rules;

public sealed class RulePagesTests
{
    [Fact]
    public async Task Read_TheRulesInUse_ShowsTablesQuestionsLifeClausesAndWhoApproved()
    {
        await using var host = await OverviewHost.StartAsync();

        (await host.GetAsync("/rules", roles: "agent")).Shows(
            host.Shelf.Current.Rules.Title, host.Shelf.Current.Hash, "承認済み", "id=\"tables\"", "id=\"questions\"", "<svg", "id=\"sources\"", "id=\"unused\"");
    }

    [Fact]
    public async Task Read_AnEarlierEdition_SaysThatItIsNotInUse()
    {
        await using var rules = new RuleFolderCopy();
        await using var host = await OverviewHost.StartAsync(rules.Folder);
        var first = host.Shelf.Current.Hash;
        await ChangeAsync(host, rules);

        (await host.GetAsync("/rules")).Shows(host.Shelf.Current.Hash, "2.0.0（いま使う版").Hides("これは、いま新しい事案に使う規則ではありません");
        (await host.GetAsync($"/rules?edition={first}")).Shows("これは、いま新しい事案に使う規則ではありません").Hides("いつでも110番です");
    }

    [Theory]
    [InlineData("/rules?edition=0123456789abcdef")]
    [InlineData("/rules/try?edition=%3Cscript%3E")]
    public async Task Read_AnEditionThatIsNotKept_SaysSo(string address)
    {
        await using var host = await OverviewHost.StartAsync();

        var page = (await host.GetAsync(address)).Hides("<script>");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("この版は保管されていないか", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Try_NothingChosen_AsksForFacts()
    {
        await using var host = await OverviewHost.StartAsync();

        (await host.GetAsync("/rules/try")).Shows("答えを一つ以上選んで", "name=\"triage.role\"", "value=\"2026-11-30\"").Hides("当てはまらなかった条件");
    }

    [Fact]
    public async Task Try_FactsThatDecide_ShowsTheDecisionWhyAndWhereTo()
    {
        await using var host = await OverviewHost.StartAsync();

        (await host.GetAsync("/rules/try?triage.emergency=no&triage.role=merchant&triage.topic=fraudOrder&triage.ownLeak=no&triage.damage=yes&triage.shipped=notShipped&triage.urgent=no&prefecture=神奈川県"))
            .Shows("通報（行「report-stopped」）", "緊急の危険が「はい」ではありません", "神奈川県警察本部", "<option value=\"merchant\" selected");
    }

    [Fact]
    public async Task Try_AFactIsMissing_NamesTheOneToAskNext()
    {
        await using var host = await OverviewHost.StartAsync();

        (await host.GetAsync("/rules/try?triage.emergency=no&triage.role=merchant")).Shows("まだ判定できません。次に尋ねる項目は「相談の内容」です。");
    }

    [Fact]
    public async Task Try_AMunicipalityOfHokkaido_DecidesTheArea()
    {
        await using var host = await OverviewHost.StartAsync();

        (await host.GetAsync("/rules/try?prefecture=北海道&municipality=函館市")).Shows("北海道警察函館方面本部");
        (await host.GetAsync("/rules/try?prefecture=東京都&municipality=函館市")).Shows("警視庁").Hides("北海道警察函館方面本部（行");
    }

    [Fact]
    public async Task Try_ADayWithoutRules_SaysThatNothingCanBeDecided()
    {
        await using var host = await OverviewHost.StartAsync();

        (await host.GetAsync("/rules/try?triage.role=merchant&prefecture=東京都&day=2001-01-01")).Shows("value=\"2001-01-01\"", "この日に有効な「").Hides("行「");
    }

    [Theory]
    [InlineData("triage.role=%3Cscript%3Ealert(1)%3C/script%3E&day=9999-99-99")]
    [InlineData("triage.role=nobody&prefecture=Atlantis&municipality=%22%3E%3Cscript%3E&day=0001-01-01")]
    [InlineData("triage.outcome=report&unknown=1")]
    public async Task Try_ValuesThatNoRuleKnows_CountAsNotChosen(string query)
    {
        await using var host = await OverviewHost.StartAsync();

        (await host.GetAsync("/rules/try?" + query)).Shows("答えを一つ以上選んで", "value=\"2026-11-30\"").Hides("<script>");
    }

    [Fact]
    public async Task Differences_ToAnEarlierEdition_ShowsWhatIsDecidedOtherwise()
    {
        await using var rules = new RuleFolderCopy();
        await using var host = await OverviewHost.StartAsync(rules.Folder);
        var first = host.Shelf.Current.Hash;
        await ChangeAsync(host, rules);

        (await host.GetAsync($"/rules/differences?old={first}", roles: "agent")).Shows("旧の承認", "承認済み", "承認のあとで変わっている", "いつでも110番です");
        (await host.GetAsync($"/rules/differences?old={first}&new={first}")).Shows("二つの規則に違いはありません");
    }

    [Fact]
    public async Task Differences_NothingToCompareWith_SaysSo()
    {
        await using var host = await OverviewHost.StartAsync();

        (await host.GetAsync("/rules/differences")).Shows("保管されている版が一つだけ");
        (await host.GetAsync("/rules/differences?old=0123")).Shows("この版は保管されていないか");
    }

    [Fact]
    public async Task History_OfTheLedger_ShowsWhatWasAcceptedAndByWhom()
    {
        await using var rules = new RuleFolderCopy();
        await using var host = await OverviewHost.StartAsync(rules.Folder);
        var first = host.Shelf.Current.Hash;
        await ChangeAsync(host, rules);

        (await host.GetAsync("/rules/history", roles: "compliance")).Shows("採用", "法務責任者", "承認されたものと違います", $"/rules?edition={first}", $"old={first}").Hides(rules.Folder);
        (await host.GetAsync("/rules/history", roles: "lead")).Shows("採用");
    }

    [Fact]
    public async Task History_ForAnAgent_IsRefusedAndNotLinked()
    {
        await using var host = await OverviewHost.StartAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await host.GetAsync("/rules/history", roles: "agent")).Status);
        (await host.GetAsync("/rules", roles: "agent")).Shows("/rules/try").Hides("/rules/history");
        (await host.GetAsync("/rules/differences", roles: "agent")).Hides("type=\"file\"");
    }

    // Another edition in the folder, as the watcher would find it.
    private static async Task ChangeAsync(OverviewHost host, RuleFolderCopy rules)
    {
        rules.Change("ruleset.json", host.Shelf.Current.Rules.Edition, "2.0.0");
        rules.Change("triage/outcome.json", "\"reason\": \"", "\"reason\": \"いつでも110番です。");
        Assert.NotEmpty(await host.Shelf.ReloadAsync(TestContext.Current.CancellationToken));
    }
}
