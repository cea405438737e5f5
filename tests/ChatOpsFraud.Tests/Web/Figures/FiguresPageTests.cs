namespace ChatOpsFraud.Tests.Web.Figures;

public sealed class FiguresPageTests
{
    [Fact]
    public async Task Get_WithoutCases_SaysSo()
    {
        await using var host = await OverviewHost.StartAsync();

        (await host.GetAsync("/figures", roles: "agent")).Shows("数えるものがありません");
    }

    [Fact]
    public async Task Get_Cases_CountsThemWithoutAnyPerson()
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉", [.. Talks.Named("株式会社みなと", "港 花子"), "修正 屋号", "わからない", "修正 サイトURL", "なんとなく", "スキップ"]);
        host.Clock.Advance(TimeSpan.FromMinutes(25));
        await host.SayAsync("青葉", number, "発行");
        host.Clock.Advance(TimeSpan.FromDays(7));
        await host.TalkAsync("緑川");

        (await host.GetAsync("/figures"))
            .Shows("直近12週の 2 件", "すべての事案では 25 分（1 件）", "12/7", "屋号", "サイトURL", "role=\"img\"", "表で見る：週ごとの事案と段階")
            .Hides("花子", "みなと", number, "青葉", "緑川", "style=");
    }
}
