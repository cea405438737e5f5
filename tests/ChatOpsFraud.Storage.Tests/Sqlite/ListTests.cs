namespace ChatOpsFraud.Storage.Tests.Sqlite;

public sealed class ListTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task List_AfterCommits_ShowsTheLastColumns()
    {
        await using var store = _folder.Open();
        await store.CommitAsync(Turns.First());
        var index = new CaseIndex("確認", "神奈川県警察本部", "report", "company.address", new DateOnly(2027, 2, 18));
        await store.CommitAsync(Turns.Next("2026-0001", 2) with { Index = index, At = Turns.At.AddMinutes(1) });

        var summary = Assert.Single(await store.ListAsync(CaseFilter.Living));

        Assert.Equal(new CaseSummary("2026-0001", 4, Turns.At, Turns.At.AddMinutes(1), null, index), summary);
    }

    [Fact]
    public async Task List_WithFilter_ShowsThoseCasesLatestFirst()
    {
        await using var store = _folder.Open();
        string[] stages = ["聴取", "発行", "聴取", "終了"];
        for (var i = 0; i < stages.Length; i++)
            await store.CommitAsync(Turns.First() with { Index = new(stages[i]), At = Turns.At.AddHours(i) });
        await store.DeleteAsync("2026-0004", Turns.Actor, Turns.At);

        Assert.Equal(["2026-0003", "2026-0002", "2026-0001"], await Numbers(store, CaseFilter.Living));
        Assert.Equal(["2026-0003", "2026-0001"], await Numbers(store, new(["聴取", "確認"])));
        Assert.Equal(["2026-0002"], await Numbers(store, new([], Skip: 1, Limit: 1)));
        Assert.Equal(4, (await Numbers(store, new([], IncludeDeleted: true))).Count());
    }

    private static async Task<IEnumerable<string>> Numbers(ICaseStore store, CaseFilter filter) =>
        (await store.ListAsync(filter)).Select(c => c.CaseNumber);
}
