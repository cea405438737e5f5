using ChatOpsFraud.Storage.Audit;

namespace ChatOpsFraud.Storage.Tests.Sqlite;

public sealed class DeletionTests : IDisposable
{
    private static readonly DateTimeOffset Later = Turns.At.AddDays(30);
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Delete_Case_SaysWhoDidItAndGivesNoEvents()
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store);

        Assert.True(await store.DeleteAsync(number, "管理者", Later));

        var found = await store.LoadAsync(number);
        Assert.Equal(new CaseDeletion(Later, "管理者"), found!.Deletion);
        Assert.Empty(found.Events);
        Assert.Equal(new CommitOutcome.Gone(), await store.CommitAsync(Turns.Next(number, found.Version)));
    }

    [Fact]
    public async Task Delete_Case_KeepsTheChain()
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store);
        await store.DeleteAsync(number, Turns.Actor, Later);
        await Turns.BeginAsync(store);

        Assert.Equal(new AuditReport(5, null), await store.VerifyAsync());
    }

    [Fact]
    public async Task Delete_Case_LeavesNoTraceOfItsKey()
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store);
        await Turns.BeginAsync(store);
        var wrapped = WrappedKey(number);
        Assert.Contains(_folder.AllBytes(), file => file.AsSpan().IndexOf(wrapped) >= 0);

        await store.DeleteAsync(number, Turns.Actor, Later);

        Assert.DoesNotContain(_folder.AllBytes(), file => file.AsSpan().IndexOf(wrapped) >= 0);
        Assert.DoesNotContain(_folder.AllBytes(), file => file.AsSpan().IndexOf(wrapped.AsSpan(0, 16)) >= 0);
    }

    [Fact]
    public async Task Delete_Case_DropsItsMessagesAndBindings()
    {
        await using var store = _folder.Open();
        await store.CommitAsync(Turns.First() with { Binding = new("slack", "C1") });
        var claimed = await store.ClaimOutgoingAsync(["slack"], 1, Turns.At, TimeSpan.Zero);

        await store.DeleteAsync("2026-0001", Turns.Actor, Later);

        Assert.False(await store.MarkSentAsync(claimed[0], "ts"));
        Assert.Empty(await store.ClaimOutgoingAsync(["slack"], 1, Later, TimeSpan.Zero));
        Assert.Null(await store.FindByConversationAsync("slack", "C1"));
        Assert.Empty(await store.ListAsync(CaseFilter.Living));
    }

    [Fact]
    public async Task Delete_Number_IsNotGivenAgain()
    {
        await using var store = _folder.Open();
        await store.DeleteAsync(await Turns.BeginAsync(store), Turns.Actor, Later);
        Assert.Equal("2026-0002", await Turns.BeginAsync(store));
    }

    [Fact]
    public async Task Delete_Twice_ChangesNothing()
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store);
        Assert.True(await store.DeleteAsync(number, "一人目", Later));
        Assert.True(await store.DeleteAsync(number, "二人目", Later));

        var found = await store.LoadAsync(number);
        Assert.Equal((3L, "一人目"), (found!.Version, found.Deletion!.Actor));
    }

    [Fact]
    public async Task Delete_UnknownCase_IsFalse()
    {
        await using var store = _folder.Open();
        Assert.False(await store.DeleteAsync("2026-0001", Turns.Actor, Later));
    }

    private byte[] WrappedKey(string number)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.DatabasePath};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT wrapped FROM case_keys WHERE case_number = '{number}'";
        return (byte[])command.ExecuteScalar()!;
    }
}
