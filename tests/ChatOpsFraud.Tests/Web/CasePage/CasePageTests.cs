using System.Net;
using ChatOpsFraud.Core.Cases;

namespace ChatOpsFraud.Tests.Web.CasePage;

public sealed class CasePageTests
{
    [Fact]
    public async Task Get_ACase_ShowsAnswersWithWhoWhenAndWhatTheySaidBefore()
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉", Talks.Named("株式会社みなと", "港 花子"));
        host.Clock.Advance(TimeSpan.FromMinutes(7));
        await host.SayAsync("緑川", number, "修正 会社名", "株式会社みなと商店");

        (await host.GetAsync($"/cases/{number}")).Shows(
            "港 花子",
            "<span class=\"said\">株式会社みなと商店</span>",
            "変更 1回",
            "<del class=\"said\">株式会社みなと</del>",
            "<ins class=\"said\">株式会社みなと商店</ins>",
            "2026-11-30 10:07</time> 緑川",
            "神奈川県警察本部",
            "通報");
    }

    [Fact]
    public async Task Get_ACase_ExplainsTheDecisionWithItsClauses()
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉", Talks.Named("株式会社みなと", "港 花子"));

        (await host.GetAsync($"/cases/{number}")).Shows("先に見た行と、当てはまらなかった条件", "（行「report」）", "（行「kanagawa」）", "対応要領");
    }

    [Fact]
    public async Task Get_BeforeAnythingIsDecided_SaysSo()
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉");

        (await host.GetAsync($"/cases/{number}")).Shows("未定", "まだ発行していません", "未回答");
    }

    [Fact]
    public async Task Chat_OfAnother_IsWrittenDownOnceAndNotForWhoTalksInIt()
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉");

        await host.GetAsync($"/cases/{number}/chat", "青葉");
        await host.GetAsync($"/cases/{number}/chat", "若松");
        await host.GetAsync($"/cases/{number}/chat/part", "若松");
        host.Clock.Advance(TimeSpan.FromMinutes(11));
        await host.GetAsync($"/cases/{number}/chat/part", "青葉");

        Assert.Equal([("若松", new CaseViewed("chat")), ("青葉", new CaseViewed("chat"))], (await ViewsAsync(host, number)).Select(v => (v.By, (CaseViewed)v.Event)));
    }

    [Fact]
    public async Task Open_AgainAndAgain_IsWrittenDownOnceForASittingAndAPerson()
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉");

        await host.GetAsync($"/cases/{number}", "若松");
        host.Clock.Advance(TimeSpan.FromMinutes(9));
        await host.GetAsync($"/cases/{number}", "若松");
        await host.GetAsync($"/cases/{number}", "緑川");
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        await host.GetAsync($"/cases/{number}", "若松");

        Assert.Equal(["若松", "緑川", "若松"], (await ViewsAsync(host, number)).Select(v => v.By));
        Assert.All(await ViewsAsync(host, number), v => Assert.Equal(new CaseViewed("board"), v.Event));
        (await host.GetAsync($"/cases/{number}", "若松")).Shows("事案のページを開きました。");
    }

    [Theory]
    [InlineData("/cases/2026-9999")]
    [InlineData("/cases/%3Cscript%3E")]
    [InlineData("/cases/2026-9999/export/csv")]
    [InlineData("/cases/2026-9999/export/json")]
    public async Task Get_ThereIsNoSuchCase_SaysSo(string address)
    {
        await using var host = await OverviewHost.StartAsync();

        var page = (await host.GetAsync(address)).Hides("<script>");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("見つかりません", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ACaseWasDeleted_IsNotFoundAndNothingIsWrittenDown()
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉", Talks.Named("株式会社みなと", "港 花子"));
        await host.GetAsync($"/cases/{number}");
        await host.Desk.DeleteAsync(number, "若松", TestContext.Current.CancellationToken);

        var page = (await host.GetAsync($"/cases/{number}")).Hides("港 花子");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.True((await host.Store.VerifyAsync(TestContext.Current.CancellationToken)).IsIntact);
    }

    [Theory]
    [InlineData("agent", false, false, true)]
    [InlineData("lead", true, true, true)]
    [InlineData("compliance", true, false, false)]
    public async Task Get_ByRole_ShowsTrailExportAndDocumentsToThoseWhoMayHaveThem(string role, bool trail, bool export, bool documents)
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉", [.. Talks.Named("株式会社みなと", "港 花子"), "発行"]);

        var page = (await host.GetAsync($"/cases/{number}", roles: role)).Shows("港 花子", "第1版");

        Assert.Equal(trail, page.Text.Contains("id=\"trail\"", StringComparison.Ordinal));
        Assert.Equal(export, page.Text.Contains("/export/csv", StringComparison.Ordinal));
        Assert.Equal(documents, page.Text.Contains($"/cases/{number}/documents/1/statement.docx", StringComparison.Ordinal));
        Assert.Equal(documents, page.Text.Contains($"/cases/{number}/chat", StringComparison.Ordinal));
        Assert.Equal(export, (await host.GetAsync($"/cases/{number}/export/csv", roles: role)).Status == HttpStatusCode.OK);
        Assert.Equal(documents, (await host.GetAsync($"/cases/{number}/documents/1/egov.txt", roles: role)).Status == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_SeveralEditions_LinksToTheDocumentsOfEach()
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉", [.. Talks.Named("株式会社みなと", "港 花子"), "発行", "修正 会社名 株式会社みなと商店", "発行"]);

        (await host.GetAsync($"/cases/{number}")).Shows($"/cases/{number}/documents/1/egov.txt", $"/cases/{number}/documents/2/egov.txt", "申出書（Word）、第2版");

        (await host.GetAsync($"/cases/{number}/documents/1/egov.txt")).Shows("株式会社みなと").Hides("みなと商店");
        (await host.GetAsync($"/cases/{number}/documents/2/egov.txt")).Shows("株式会社みなと商店");
    }

    [Fact]
    public async Task Get_ItemsAreMissingAfterAnIssue_ListsThemWithTheDayOfTheLogs()
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉", [.. Talks.Named("株式会社みなと", "港 花子"), .. Talks.Bought("2026年8月20日"), "発行", "修正 屋号 みなとオンライン"]);

        (await host.GetAsync($"/cases/{number}")).Shows(
            "アクセス記録は 2026-11-20 までに消えた可能性があります",
            "第1版のあとに回答が変わりました",
            "フリガナ",
            "表1");
    }

    [Fact]
    public async Task Get_TheChainIsSound_SaysWhenItWasChecked()
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉", Talks.Report);

        (await host.GetAsync($"/cases/{number}")).Shows("記録の連なりに異常はありません。2026-11-30 10:00 に");
    }

    [Fact]
    public async Task Get_AnEventWasChanged_SaysThatTheChainIsBroken()
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉", Talks.Report);
        var other = await host.TalkAsync("緑川", Talks.Report);
        host.Tamper($"UPDATE events SET at = '2026-11-30T09:00:00.0000000+09:00' WHERE case_number = '{number}' AND version = 3");

        (await host.GetAsync($"/cases/{number}")).Shows("この事案の記録の連なりが壊れています");
        (await host.GetAsync($"/cases/{other}")).Shows("記録の連なりが、この事案の外で壊れています");
    }

    [Fact]
    public async Task Get_ALongTrail_ShowsTheLatestAndTheRestWhenAsked()
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉", [.. Talks.Report, .. Enumerable.Range(0, 60).SelectMany(i => new[] { "修正 会社名", $"株式会社みなと{i}" })]);

        (await host.GetAsync($"/cases/{number}")).Shows("すべて表示する").Hides("事案を受け付けました");
        (await host.GetAsync($"/cases/{number}?all=1")).Shows("事案を受け付けました").Hides("すべて表示する");
    }

    [Fact]
    public async Task Get_HostileTextsInEveryPlace_ShowsThemAsText()
    {
        const string hostile = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync(
            hostile, [.. Talks.Report, "修正 会社名", hostile, "修正 発覚の経緯", hostile, "修正 その他参考となる事項", hostile, "修正 商品名", hostile, "修正 販売価格", hostile, "発行"]);

        var page = (await host.GetAsync($"/cases/{number}?all=1", person: hostile)).Shows("&lt;script&gt;");

        page.Hides("<script", "<img");
    }

    [Fact]
    public async Task Export_AsCsvAndJson_GivesTheFileAndWritesItDownEveryTime()
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉", Talks.Named("株式会社みなと", "港 花子"));

        var csv = (await host.GetAsync($"/cases/{number}/export/csv", "若松")).Shows("港 花子", "company.name");
        var json = (await host.GetAsync($"/cases/{number}/export/json", "若松")).Shows("\"case\": \"" + number, "answer.given");

        Assert.Equal(("text/csv", $"事案_{number}.csv"), (csv.MediaType, csv.FileName));
        Assert.Equal(("application/json", $"事案_{number}.json"), (json.MediaType, json.FileName));
        Assert.Equal(2, (await ViewsAsync(host, number)).Count(v => v.Event is CaseViewed { Where: "export" }));
        Assert.Contains("\"where\": \"export\"", json.Text, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<RecordedEvent>> ViewsAsync(OverviewHost host, string number) =>
        [.. (await host.Desk.LoadAsync(number, TestContext.Current.CancellationToken))!.History.Where(e => e.Event is CaseViewed)];
}
