using System.Globalization;

namespace ChatOpsFraud.Storage.Tests.Sqlite;

public sealed class ConcurrencyTests : IDisposable
{
    private const int Writers = 16;
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Commit_SixteenWritersOnOneVersion_OneWinsEachVersion()
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store);
        for (var version = 2L; version < 22; version += Turns.EventsPerTurn)
        {
            var expected = version;
            var outcomes = await Task.WhenAll(Range(Writers).Select(_ => Task.Run(() => store.CommitAsync(Turns.Next(number, expected)))));

            Assert.Single(outcomes, new CommitOutcome.Committed(number, version + Turns.EventsPerTurn));
            Assert.Equal(Writers - 1, outcomes.Count(o => o is CommitOutcome.Conflict));
        }

        Assert.True((await store.VerifyAsync()).IsIntact);
    }

    [Fact]
    public async Task Commit_SameDeliveryAtOnce_TakesEffectOnce()
    {
        await using var store = _folder.Open();
        var outcomes = await Task.WhenAll(Range(Writers).Select(_ => Task.Run(() => store.CommitAsync(Turns.First("d")))));

        Assert.Single(outcomes, o => o is CommitOutcome.Committed);
        Assert.Equal(Writers - 1, outcomes.Count(o => o is CommitOutcome.Duplicate));
        Assert.Single(await store.ListAsync(CaseFilter.Living));
    }

    [Fact]
    public async Task Commit_ManyCasesAtOnce_AllAreStored()
    {
        await using var store = _folder.Open();
        var numbers = await Task.WhenAll(Range(Writers).Select(i => Task.Run(() => RunCase(store, i))));

        Assert.Equal(Writers, numbers.Distinct().Count());
        foreach (var number in numbers) Assert.Equal(20, (await store.LoadAsync(number))!.Events.Count);
        Assert.Equal(Writers * 20, (await store.VerifyAsync()).Events);
    }

    [Fact]
    public async Task Commit_OneOfManyFails_TheOthersAreStored()
    {
        await using var store = _folder.Open();
        var sound = await Turns.BeginAsync(store);
        var broken = await Turns.BeginAsync(store);
        _folder.Tamper($"UPDATE case_keys SET wrapped = zeroblob(60) WHERE case_number = '{broken}'");

        var turns = Range(Writers).Select(i => i == 3 ? Turns.Next(broken, 2) : Turns.First());
        var commits = turns.Select(turn => Task.Run(() => store.CommitAsync(turn))).ToList();

        var fault = await Assert.ThrowsAsync<StorageFault>(() => commits[3]);
        Assert.Equal("storage.caseKeyUnreadable", fault.Code);
        Assert.All(await Task.WhenAll(commits.Where((_, i) => i != 3)), o => Assert.IsType<CommitOutcome.Committed>(o));
        Assert.Equal(new CommitOutcome.Committed(sound, 4), await store.CommitAsync(Turns.Next(sound, 2)));
    }

    [Fact]
    public async Task Open_ManyAtOnceOnANewPlace_AgreeOnOneStore()
    {
        var stores = await Task.WhenAll(Range(8).Select(_ => Task.Run(() => _folder.Open())));
        var numbers = await Task.WhenAll(stores.Select(s => Turns.BeginAsync(s)));
        foreach (var store in stores) Assert.Equal(2, (await store.LoadAsync(numbers[0]))!.Events.Count);
        foreach (var store in stores) await store.DisposeAsync();

        Assert.Equal(8, numbers.Distinct().Count());
        var files = Directory.GetFiles(Path.GetDirectoryName(_folder.DatabasePath)!).Select(Path.GetFileName);
        Assert.Equal(["cases.db", "cases.db.key"], files.Order(StringComparer.Ordinal));
    }

    private static async Task<string> RunCase(ICaseStore store, int writer)
    {
        var number = await Turns.BeginAsync(store, Delivery(writer, 0));
        for (var turn = 1; turn < 10; turn++)
        {
            var next = Turns.Next(number, turn * Turns.EventsPerTurn, Delivery(writer, turn));
            Assert.IsType<CommitOutcome.Committed>(await store.CommitAsync(next));
        }

        return number;
    }

    private static string Delivery(int writer, int turn) => string.Create(CultureInfo.InvariantCulture, $"{writer}-{turn}");

    private static IEnumerable<int> Range(int count) => Enumerable.Range(0, count);
}
