namespace ChatOpsFraud.Storage.Tests.Sqlite;

public sealed class ConversationTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Find_BoundConversation_GivesItsCase()
    {
        await using var store = _folder.Open();
        await store.CommitAsync(Turns.First() with { Binding = new("slack", "C1/100.1") });

        Assert.Equal("2026-0001", (await store.FindByConversationAsync("slack", "C1/100.1"))?.CaseNumber);
        Assert.Null(await store.FindByConversationAsync("teams", "C1/100.1"));
        Assert.Null(await store.FindByConversationAsync("slack", "C1/100.2"));
    }

    [Fact]
    public async Task Commit_TwoBeginInOneConversation_GiveOneCase()
    {
        await using var store = _folder.Open();
        var begin = Turns.First() with { Binding = new("slack", "C1") };
        var number = Assert.IsType<CommitOutcome.Committed>(await store.CommitAsync(begin)).CaseNumber;

        Assert.Equal(new CommitOutcome.Conflict(number, 2), await store.CommitAsync(begin));
        Assert.Single(await store.ListAsync(CaseFilter.Living));
    }

    [Fact]
    public async Task Commit_NewCaseAfterAnOldOne_TakesTheConversationOver()
    {
        await using var store = _folder.Open();
        await store.CommitAsync(Turns.First() with { Binding = new("web", "s") });

        await store.CommitAsync(Turns.First() with { Binding = new("web", "s", Replaces: "2026-0001") });

        Assert.Equal("2026-0002", (await store.FindByConversationAsync("web", "s"))?.CaseNumber);
        Assert.NotNull(await store.LoadAsync("2026-0001"));
    }

    [Fact]
    public async Task Commit_SameBindingEveryTurn_IsNoConflict()
    {
        await using var store = _folder.Open();
        await store.CommitAsync(Turns.First() with { Binding = new("web", "s") });
        Assert.IsType<CommitOutcome.Committed>(await store.CommitAsync(Turns.Next("2026-0001", 2) with { Binding = new("web", "s") }));
    }

    [Fact]
    public async Task Version_OfALivingCase_IsGivenWithoutReadingIt()
    {
        await using var store = _folder.Open();
        await store.CommitAsync(Turns.First() with { Binding = new("web", "s") });

        Assert.Equal(new CaseVersion("2026-0001", 2), await store.VersionByConversationAsync("web", "s"));
        Assert.Equal(new CaseVersion("2026-0001", 2), await store.VersionOfAsync("2026-0001"));
        Assert.Null(await store.VersionByConversationAsync("web", "t"));
        Assert.Null(await store.VersionOfAsync("2026-0002"));
    }

    [Fact]
    public async Task Version_OfADeletedCase_IsNone()
    {
        await using var store = _folder.Open();
        await store.CommitAsync(Turns.First() with { Binding = new("web", "s") });
        await store.DeleteAsync("2026-0001", Turns.Actor, Turns.At);

        Assert.Null(await store.VersionByConversationAsync("web", "s"));
        Assert.Null(await store.VersionOfAsync("2026-0001"));
    }
}
