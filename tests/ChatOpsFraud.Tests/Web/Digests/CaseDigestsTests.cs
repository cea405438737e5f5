using ChatOpsFraud.Web.Digests;

namespace ChatOpsFraud.Tests.Web.Digests;

public sealed class CaseDigestsTests
{
    [Fact]
    public async Task All_AskedAgain_ReadsOnlyTheCasesThatChanged()
    {
        await using var host = await OverviewHost.StartAsync();
        var numbers = new[] { await host.TalkAsync("青葉"), await host.TalkAsync("青葉", Talks.Report), await host.TalkAsync("青葉") };
        var (store, counts) = CountedStore.Around(host.Store);
        var digests = new CaseDigests(store, host.Shelf, host.Clock);

        await digests.AllAsync(TestContext.Current.CancellationToken);
        await digests.AllAsync(TestContext.Current.CancellationToken);
        await host.SayAsync("緑川", numbers[1], "中断");
        var last = await digests.AllAsync(TestContext.Current.CancellationToken);

        Assert.Equal(numbers, counts.Read.Take(3).Order());
        Assert.Equal([numbers[1]], counts.Read.Skip(3));
        Assert.Equal(["緑川", "青葉"], last.Single(d => d.Number == numbers[1]).Workers);
    }

    [Fact]
    public async Task All_ACaseWasDeleted_ForgetsIt()
    {
        await using var host = await OverviewHost.StartAsync();
        var number = await host.TalkAsync("青葉");
        var digests = new CaseDigests(host.Store, host.Shelf, host.Clock);
        Assert.Single(await digests.AllAsync(TestContext.Current.CancellationToken));

        await host.Desk.DeleteAsync(number, "若松", TestContext.Current.CancellationToken);

        Assert.Empty(await digests.AllAsync(TestContext.Current.CancellationToken));
    }
}
