using System.Collections.Concurrent;
using System.Globalization;

namespace ChatOpsFraud.Storage.Tests.Sqlite;

public sealed class OutgoingTests : IDisposable
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Claim_TwoClaimers_KeepTheOrderOfEachCase()
    {
        await using var store = _folder.Open();
        await using var other = _folder.Open();
        const int cases = 4;
        const int turns = 12;
        for (var i = 0; i < cases; i++)
        {
            var number = await Turns.BeginAsync(store);
            for (var turn = 1; turn < turns; turn++) await store.CommitAsync(Turns.Next(number, turn * Turns.EventsPerTurn));
        }

        var sent = new ConcurrentQueue<OutgoingMessage>();
        await Task.WhenAll(Task.Run(() => SendAll(store, sent, cases * turns)), Task.Run(() => SendAll(other, sent, cases * turns)));

        Assert.Equal(cases * turns, sent.Count);
        var inOrder = Enumerable.Range(1, turns).Select(n => (long)n);
        Assert.All(sent.GroupBy(m => m.CaseNumber), g => Assert.Equal(inOrder, g.Select(m => m.Number)));
    }

    [Fact]
    public async Task Claim_WithABacklog_LooksOnlyAtWhatIsDue()
    {
        await using (var store = _folder.Open()) await Turns.BeginAsync(store);

        var plan = _folder.Ask("EXPLAIN QUERY PLAN SELECT id FROM outgoing WHERE waits = 0 AND due_at <= '2026' ORDER BY due_at, id LIMIT 1");

        Assert.Contains("outgoing_due", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Claim_WithinTheLease_GivesNothing_AfterIt_GivesTheSameAgain()
    {
        await using var store = _folder.Open();
        await Turns.BeginAsync(store);

        var first = Assert.Single(await Claim(store, Turns.At));
        Assert.Empty(await Claim(store, Turns.At + Lease - TimeSpan.FromTicks(1)));
        var second = Assert.Single(await Claim(store, Turns.At + Lease));

        Assert.Equal((1L, 1L, 1, 2), (first.Number, second.Number, first.Attempt, second.Attempt));
        Assert.Equal(Turns.Question, Turns.Text(second.Payload!.Value));
        Assert.False(await store.MarkSentAsync(first, null));
        Assert.False(await store.MarkFailedAsync(first, Turns.At));
        Assert.True(await store.MarkSentAsync(second, null));
        Assert.Empty(await Claim(store, Turns.At.AddDays(1)));
    }

    [Fact]
    public async Task MarkFailed_WithRetry_HoldsBackTheNextUntilThen()
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store);
        await store.CommitAsync(Turns.Next(number, 2));
        await store.MarkFailedAsync((await Claim(store, Turns.At))[0], Turns.At.AddMinutes(5));

        Assert.Empty(await Claim(store, Turns.At.AddMinutes(4)));
        Assert.Equal(1, Assert.Single(await Claim(store, Turns.At.AddMinutes(5))).Number);
    }

    [Fact]
    public async Task MarkFailed_GivenUp_LetsTheNextFollow()
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store);
        await store.CommitAsync(Turns.Next(number, 2));

        Assert.True(await store.MarkFailedAsync((await Claim(store, Turns.At))[0], null));

        Assert.Equal(2, Assert.Single(await Claim(store, Turns.At)).Number);
    }

    [Fact]
    public async Task Claim_OtherChannel_NeitherGivesNorBlocks()
    {
        await using var store = _folder.Open();
        var turn = Turns.First();
        await store.CommitAsync(turn with { Outgoing = [new("teams", null, Turns.Bytes("notice")), .. turn.Outgoing] });

        Assert.Equal("slack", Assert.Single(await Claim(store, Turns.At)).Channel);
        var both = await store.ClaimOutgoingAsync(["slack", "teams"], 9, Turns.At + Lease, Lease);
        Assert.Equal(["slack", "teams"], both.Select(m => m.Channel).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Claim_NextMessageOfASlot_CarriesTheReceipt()
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store);
        var first = Assert.Single(await Claim(store, Turns.At));
        await store.MarkSentAsync(first, "1700000000.0001");
        var next = Turns.Next(number, 2);
        await store.CommitAsync(next with { Outgoing = [.. next.Outgoing, new("slack", "status", default)] });

        var second = Assert.Single(await Claim(store, Turns.At));
        await store.MarkSentAsync(second, second.Receipt);
        var third = Assert.Single(await Claim(store, Turns.At));

        Assert.Equal((null, "1700000000.0001", null), (first.Receipt, second.Receipt, third.Receipt));
    }

    [Fact]
    public async Task MarkSent_Message_LeavesTheQueue()
    {
        await using var store = _folder.Open();
        await Turns.BeginAsync(store);
        await store.MarkSentAsync(Assert.Single(await Claim(store, Turns.At)), "ts");
        Assert.Equal(0, _folder.Tamper("DELETE FROM outgoing"));
    }

    [Fact]
    public async Task Claim_DamagedRecord_ComesWithoutBytesAndBlocksNobody()
    {
        await using var store = _folder.Open();
        await Turns.BeginAsync(store);
        await Turns.BeginAsync(store);
        _folder.Tamper("UPDATE outgoing SET sealed = zeroblob(100) WHERE case_number = '2026-0001'");

        var claimed = await Claim(store, Turns.At);

        Assert.Equal([true, false], claimed.Select(m => m.Payload is null));
    }

    [Fact]
    public async Task Claim_RecordsSwapped_OpenNowhereElse()
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store);
        await store.CommitAsync(Turns.Next(number, 2));
        _folder.Tamper("UPDATE outgoing SET sealed = (SELECT sealed FROM outgoing WHERE number = 2) WHERE number = 1");

        Assert.Null(Assert.Single(await Claim(store, Turns.At)).Payload);
    }

    private static Task<IReadOnlyList<OutgoingMessage>> Claim(ICaseStore store, DateTimeOffset now) =>
        store.ClaimOutgoingAsync(["slack"], 10, now, Lease);

    private static async Task SendAll(ICaseStore store, ConcurrentQueue<OutgoingMessage> sent, int all)
    {
        while (sent.Count < all)
        {
            foreach (var message in await store.ClaimOutgoingAsync(["slack"], 2, Turns.At, Lease))
            {
                sent.Enqueue(message);
                Assert.True(await store.MarkSentAsync(message, message.Number.ToString(CultureInfo.InvariantCulture)));
            }

            await Task.Yield();
        }
    }
}
