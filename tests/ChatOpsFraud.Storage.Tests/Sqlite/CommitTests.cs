namespace ChatOpsFraud.Storage.Tests.Sqlite;

public sealed class CommitTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Commit_ThenLoad_GivesTheEventsBackInOrder()
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store);
        await store.CommitAsync(Turns.Next(number, 2));

        var found = await store.LoadAsync(number);

        Assert.NotNull(found);
        Assert.Equal((number, 4L, null), (found.CaseNumber, found.Version, found.Deletion));
        Assert.Equal([1, 2, 3, 4], found.Events.Select(e => e.Version));
        Assert.Equal(["answered", "asked", "answered", "asked"], found.Events.Select(e => e.Type));
        Assert.All(found.Events, e => Assert.Equal((Turns.Actor, Turns.At), (e.Actor, e.At)));
        Assert.Equal([Turns.Answer, Turns.Question, Turns.Answer, Turns.Question], found.Events.Select(e => Turns.Text(e.Payload)));
    }

    [Fact]
    public async Task Load_UnknownNumber_GivesNothing()
    {
        await using var store = _folder.Open();
        Assert.Null(await store.LoadAsync("2026-0001"));
    }

    [Fact]
    public async Task Load_AfterReopening_GivesTheSame()
    {
        string number;
        await using (var store = _folder.Open()) number = await Turns.BeginAsync(store);

        await using var again = _folder.Open();

        Assert.Equal(2, (await again.LoadAsync(number))?.Events.Count);
    }

    [Theory]
    [InlineData("2026-11-20T10:30:00.1234567+09:00")]
    [InlineData("2026-11-20T01:30:00.1234567+00:00")]
    public async Task Commit_AnyZone_KeepsTheInstantInJapaneseTime(string text)
    {
        var at = DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        await using var store = _folder.Open();
        await store.CommitAsync(Turns.First() with { At = at });

        var stored = (await store.LoadAsync("2026-0001"))!.Events[0].At;

        Assert.Equal((at, TimeSpan.FromHours(9)), (stored, stored.Offset));
    }

    [Fact]
    public async Task Commit_NewCases_CountPerYearInJapan()
    {
        await using var store = _folder.Open();
        var lastMomentInJapan = new DateTimeOffset(2026, 12, 31, 14, 59, 59, TimeSpan.Zero);
        var numbers = new List<string>();
        foreach (var seconds in (int[])[0, 1, 0, 86400])
        {
            var at = lastMomentInJapan.AddSeconds(seconds);
            numbers.Add(Assert.IsType<CommitOutcome.Committed>(await store.CommitAsync(Turns.First() with { At = at })).CaseNumber);
        }

        Assert.Equal(["2026-0001", "2027-0001", "2026-0002", "2027-0002"], numbers);
    }

    [Fact]
    public async Task Commit_OldVersion_IsAConflictAndChangesNothing()
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store, "d1");

        var outcome = await store.CommitAsync(Turns.Next(number, 1, "d2"));

        Assert.Equal(new CommitOutcome.Conflict(number, 2), outcome);
        Assert.Equal(2, (await store.LoadAsync(number))!.Version);
        Assert.Equal(new CommitOutcome.Committed(number, 4), await store.CommitAsync(Turns.Next(number, 2, "d2")));
    }

    [Theory]
    [InlineData("event-1", "team/channel/9")]
    [InlineData("event-9", "team/channel/1")]
    public async Task Commit_OneDeliveryIdSeen_IsADuplicateAndChangesNothing(string eventId, string place)
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store, "event-1", "team/channel/1");

        Assert.Equal(new CommitOutcome.Duplicate(), await store.CommitAsync(Turns.Next(number, 2, eventId, place)));

        Assert.Equal(2, (await store.LoadAsync(number))!.Version);
        Assert.Single(await store.ClaimOutgoingAsync(["slack"], 10, Turns.At, TimeSpan.FromMinutes(1)));
        // The id that was not known must not have been remembered by the refused commit.
        Assert.IsType<CommitOutcome.Committed>(await store.CommitAsync(Turns.Next(number, 2, "event-9", "team/channel/9")));
    }

    [Fact]
    public async Task Commit_SameIdTwiceInOneCommit_IsNoDuplicate()
    {
        await using var store = _folder.Open();
        Assert.IsType<CommitOutcome.Committed>(await store.CommitAsync(Turns.First("d", "d")));
    }

    [Fact]
    public async Task Commit_DuplicateWithOldVersion_IsADuplicate()
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store, "d1");
        Assert.Equal(new CommitOutcome.Duplicate(), await store.CommitAsync(Turns.Next(number, 0, "d1")));
    }

    [Fact]
    public async Task Commit_UnknownCase_IsGone()
    {
        await using var store = _folder.Open();
        Assert.Equal(new CommitOutcome.Gone(), await store.CommitAsync(Turns.Next("2026-0001", 0)));
    }

    [Fact]
    public async Task Commit_WithoutEvents_QueuesItsMessageAndKeepsTheVersion()
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store);

        Assert.Equal(new CommitOutcome.Committed(number, 2), await store.CommitAsync(Turns.Next(number, 2, "d") with { Events = [] }));

        Assert.Equal(new CommitOutcome.Duplicate(), await store.CommitAsync(Turns.Next(number, 2, "d")));
        Assert.True((await store.VerifyAsync()).IsIntact);
    }

    [Fact]
    public async Task Commit_ContradictingItself_Throws()
    {
        await using var store = _folder.Open();
        CaseCommit[] wrong =
        [
            Turns.First() with { Events = [] },
            Turns.First() with { ExpectedVersion = 1 },
            Turns.First() with { Events = [new("store.deleted", "", default)] },
            Turns.First() with { Events = [new("質問", "", default)] },
            Turns.First() with { Outgoing = [new("", null, default)] },
            Turns.First() with { Outgoing = [new("slack", "a b", default)] },
        ];
        foreach (var commit in wrong) await Assert.ThrowsAsync<ArgumentException>(() => store.CommitAsync(commit));
        Assert.Empty(await store.ListAsync(CaseFilter.Living));
    }

    [Fact]
    public async Task Commit_AfterDisposal_Throws()
    {
        var store = _folder.Open();
        await store.DisposeAsync();
        await store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.CommitAsync(Turns.First()));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.LoadAsync("2026-0001"));
    }
}
