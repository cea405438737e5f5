using System.Net;

namespace ChatOpsFraud.Tests.Web.Board;

public sealed class BoardPageTests
{
    [Fact]
    public async Task Get_WithoutCases_SaysHowToBegin()
    {
        await using var host = await OverviewHost.StartAsync();

        (await host.GetAsync("/cases")).Shows("事案はまだありません");
    }

    [Fact]
    public async Task Get_ACaseWithPersons_MasksThem()
    {
        await using var host = await OverviewHost.StartAsync();
        await host.TalkAsync("青葉", [.. Talks.Named("株式会社みなと家電", "港 花子"), "修正 メールアドレス", "hanako@example.co.jp", "修正 発注者氏名", "架空 次郎"]);

        (await host.GetAsync("/cases"))
            .Shows("株式会社みなと家電", "神奈川県警察本部", "申出者 港●●●", "青葉")
            .Hides("花子", "hanako@example.co.jp", "架空");
    }

    [Theory]
    [InlineData("みなと")]
    [InlineData("ﾐﾅﾄ　株式会社")]
    [InlineData("神奈川県警")]
    [InlineData("青葉")]
    [InlineData("2026-0001")]
    public async Task Search_ByWhatTheListShows_FindsTheCase(string words)
    {
        await using var host = await OverviewHost.StartAsync();
        await host.TalkAsync("青葉", Talks.Named("株式会社みなとミナト", "港 花子"));
        await host.TalkAsync("緑川", Talks.Report);

        Assert.Equal(["2026-0001"], (await host.GetAsync($"/cases?q={Uri.EscapeDataString(words)}")).CaseNumbers);
    }

    [Theory]
    [InlineData("花子")]
    [InlineData("架空")]
    [InlineData("hanako")]
    public async Task Search_ByWhatIsMasked_FindsNothing(string words)
    {
        await using var host = await OverviewHost.StartAsync();
        await host.TalkAsync("青葉", [.. Talks.Named("株式会社みなと", "港 花子"), "修正 メールアドレス", "hanako@example.co.jp", "修正 発注者氏名", "架空 次郎"]);

        (await host.GetAsync($"/cases?q={Uri.EscapeDataString(words)}")).Shows("条件に合う事案はありません");
    }

    [Fact]
    public async Task Filter_ByStageWarningAndPerson_LeavesTheOthersOut()
    {
        await using var host = await OverviewHost.StartAsync();
        var received = await host.TalkAsync("青葉");
        var old = await host.TalkAsync("緑川", [.. Talks.Report, .. Talks.Bought("2026年9月5日")]);
        var issued = await host.TalkAsync("青葉", [.. Talks.Report, "発行"]);

        Assert.Equal([received], (await host.GetAsync("/cases?stage=Received")).CaseNumbers);
        Assert.Equal([old], (await host.GetAsync("/cases?warning=Evidence")).Shows("2026-12-05（あと5日）").CaseNumbers);
        Assert.Equal([issued], (await host.GetAsync("/cases?warning=FollowUp")).CaseNumbers);
        Assert.Equal([old], (await host.GetAsync("/cases?mine=1", person: "緑川")).CaseNumbers);
        Assert.Equal([received], (await host.GetAsync("/cases?mine=1&stage=Received", person: "青葉")).CaseNumbers);
        (await host.GetAsync("/cases")).Shows("証拠の期限：1件", "発行後の後日補足：1件", "足りない項目：2件");
    }

    [Fact]
    public async Task Sort_ByEvidenceNumberAndChange_OrdersTheCases()
    {
        await using var host = await OverviewHost.StartAsync();
        var late = await host.TalkAsync("青葉", [.. Talks.Report, .. Talks.Bought("2026年11月5日")]);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var unknown = await host.TalkAsync("青葉", Talks.Report);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var soon = await host.TalkAsync("青葉", [.. Talks.Report, .. Talks.Bought("2026年9月5日")]);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.SayAsync("青葉", late, "中断");

        Assert.Equal([soon, late, unknown], (await host.GetAsync("/cases?sort=Evidence")).CaseNumbers);
        Assert.Equal([soon, unknown, late], (await host.GetAsync("/cases?sort=Number")).CaseNumbers);
        Assert.Equal([late, soon, unknown], (await host.GetAsync("/cases")).CaseNumbers);
    }

    [Fact]
    public async Task Get_SomebodyOnlyLookedAtACase_DoesNotCountAsAChange()
    {
        await using var host = await OverviewHost.StartAsync();
        var first = await host.TalkAsync("青葉");
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await host.TalkAsync("青葉");
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        await host.GetAsync($"/cases/{first}");

        (await host.GetAsync("/cases")).Shows("10:00").Hides("若松 ひろし</td>", "10:02");
        Assert.Equal([second, first], (await host.GetAsync("/cases")).CaseNumbers);
    }

    [Fact]
    public async Task Paging_ManyCases_ShowsEachOnOnePage()
    {
        await using var host = await OverviewHost.StartAsync();
        var numbers = new List<string>();
        for (var i = 0; i < 120; i++) numbers.Add(await host.TalkAsync("青葉"));

        var pages = new[] { await host.GetAsync("/cases?sort=Number"), await host.GetAsync("/cases?sort=Number&page=2"), await host.GetAsync("/cases?sort=Number&page=3") };

        Assert.Equal(numbers.AsEnumerable().Reverse(), pages.SelectMany(p => p.CaseNumbers));
        pages[1].Shows("120件のうち 51～100件目", """href="/cases?sort=Number&amp;page=3">次のページ""", """href="/cases?sort=Number">前のページ""");
        Assert.Equal(pages[2].CaseNumbers, (await host.GetAsync("/cases?sort=Number&page=99")).CaseNumbers);
    }

    [Fact]
    public async Task Get_HostileTexts_ShowsThemAsText()
    {
        await using var host = await OverviewHost.StartAsync();
        await host.TalkAsync("<img src=x onerror=alert(1)>", Talks.Named("</table><script>alert(2)</script>", "\"><svg onload=alert(3)>"));

        (await host.GetAsync("/cases?q=%22%3E%3Cscript%3Ealert(4)%3C/script%3E")).Hides("<script>alert", "<img", "<svg onload");
        (await host.GetAsync("/cases")).Shows("&lt;script&gt;alert(2)").Hides("<script>alert", "<img", "<svg onload");
    }

    [Theory]
    [InlineData("?page=-1&stage=9&sort=7&warning=0")]
    [InlineData("?page=99999999999&stage=Nowhere&q=%00%ED%A0%80%EF%BF%BF")]
    [InlineData("?stage=received&stage=Issued&page=1&page=2")]
    public async Task Get_AnAddressOfNonsense_ShowsTheList(string query)
    {
        await using var host = await OverviewHost.StartAsync();
        await host.TalkAsync("青葉");

        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync("/cases" + query)).Status);
    }

    [Fact]
    public async Task Get_OneCaseIsDamaged_ListsTheOthersAndSaysSo()
    {
        await using var host = await OverviewHost.StartAsync();
        var damaged = await host.TalkAsync("青葉", Talks.Named("株式会社みなと", "港 花子"));
        var sound = await host.TalkAsync("青葉", Talks.Named("株式会社しらなみ", "港 花子"));
        host.Tamper($"UPDATE case_keys SET wrapped = zeroblob(60) WHERE case_number = '{damaged}'");

        var page = (await host.GetAsync("/cases?sort=Number")).Shows("株式会社しらなみ", "この事案の記録は読めません").Hides("株式会社みなと");

        Assert.Equal([sound, damaged], page.CaseNumbers);
    }

    [Fact]
    public async Task Get_ACaseWasDeleted_ListsItNoMore()
    {
        await using var host = await OverviewHost.StartAsync();
        var deleted = await host.TalkAsync("青葉");
        var left = await host.TalkAsync("青葉");
        Assert.Equal(2, (await host.GetAsync("/cases")).CaseNumbers.Count);

        await host.Desk.DeleteAsync(deleted, "若松", TestContext.Current.CancellationToken);

        Assert.Equal([left], (await host.GetAsync("/cases")).CaseNumbers);
    }

    [Fact]
    public async Task Get_WithoutARole_IsRefused()
    {
        await using var host = await OverviewHost.StartAsync();
        await host.TalkAsync("青葉", Talks.Named("株式会社みなと", "港 花子"));

        var refused = (await host.GetAsync("/cases", roles: "guest")).Hides("株式会社みなと");

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.NotEqual(HttpStatusCode.OK, (await host.GetAsNobodyAsync("/cases")).Hides("株式会社みなと").Status);
    }
}
