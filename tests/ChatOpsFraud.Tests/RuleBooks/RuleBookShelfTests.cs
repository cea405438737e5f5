using ChatOpsFraud.Core.Rules.Approval;
using ChatOpsFraud.RuleBooks;
using Microsoft.Extensions.Time.Testing;

namespace ChatOpsFraud.Tests.RuleBooks;

public sealed class RuleBookShelfTests : IAsyncDisposable
{
    private readonly RuleFolderCopy _rules = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.Zero));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _rules.DisposeAsync();

    [Fact]
    public void Read_ShippedRules_AreAcceptedWithoutTrouble()
    {
        var shelf = Read(requireLock: true);

        Assert.True(shelf.TryCurrent(out var book));
        Assert.Empty(shelf.Troubles);
        Assert.Same(book, shelf.Find(book.Hash));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_AnAlteredSet_IsUsedOnlyWhereNoLockIsRequired(bool requireLock)
    {
        _rules.Change("triage/outcome.json", "今すぐ110番", "すぐに110番");

        var shelf = Read(requireLock);

        Assert.Equal(!requireLock, shelf.TryCurrent(out _));
        Assert.Contains("triage/outcome.json", Assert.Single(shelf.Troubles), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reload_AnAlteredSetWhereALockIsRequired_KeepsTheRunningOne()
    {
        var shelf = Read(requireLock: true);
        await shelf.AttachAsync(_rules.Archive, Stop);
        var running = shelf.Current;
        _rules.Change("triage/outcome.json", "今すぐ110番", "すぐに110番");

        var told = await shelf.ReloadAsync(Stop);

        Assert.Same(running, shelf.Current);
        Assert.Contains("triage/outcome.json", Assert.Single(told), StringComparison.Ordinal);
        Assert.Equal([true, false], (await _rules.Archive.HistoryAsync(Stop)).Select(h => h.IsAccepted));
    }

    [Theory]
    [InlineData("triage/facts.json", "{")]
    [InlineData("triage/outcome.json", "{}")]
    public async Task Reload_ABrokenSet_KeepsTheRunningOneAndComesBackWhenMended(string file, string text)
    {
        var shelf = Read(requireLock: false);
        await shelf.AttachAsync(_rules.Archive, Stop);
        var running = shelf.Current;
        var sound = _rules.Text(file);

        _rules.Write(file, text);
        var broken = await shelf.ReloadAsync(Stop);
        _rules.Write(file, sound);
        var mended = await shelf.ReloadAsync(Stop);

        Assert.Contains(file, Assert.Single(broken), StringComparison.Ordinal);
        Assert.Single(mended);
        Assert.Equal(running.Hash, shelf.Current.Hash);
        Assert.Equal([true, false, true], (await _rules.Archive.HistoryAsync(Stop)).Select(h => h.IsAccepted));
    }

    [Fact]
    public async Task Reload_AnApprovedNewSet_TakesOverAndTheOldOneStaysWithinReach()
    {
        var shelf = Read(requireLock: true);
        await shelf.AttachAsync(_rules.Archive, Stop);
        var old = shelf.Current;
        _rules.Change("triage/outcome.json", "今すぐ110番", "すぐに110番");
        _rules.Lock();

        Assert.Single(await shelf.ReloadAsync(Stop));

        Assert.NotEqual(old.Hash, shelf.Current.Hash);
        Assert.Same(old, shelf.Find(old.Hash));
        Assert.Empty(await shelf.ReloadAsync(Stop));
    }

    [Fact]
    public async Task Attach_EveryStart_RecordsAnUnchangedSetOnce()
    {
        for (var start = 0; start < 3; start++) await Read(requireLock: true).AttachAsync(_rules.Archive, Stop);

        var line = Assert.Single(await _rules.Archive.HistoryAsync(Stop));
        Assert.NotNull(line.Approver);
    }

    [Fact]
    public async Task Fetch_ASetThatTheFolderNoLongerHas_ComesOutOfTheArchive()
    {
        var first = Read(requireLock: true);
        await first.AttachAsync(_rules.Archive, Stop);
        _rules.Change("triage/outcome.json", "今すぐ110番", "すぐに110番");
        var later = Read(requireLock: false);
        later.Consult(_rules.Archive);

        await later.FetchAsync(first.Current.Hash, Stop);

        Assert.Equal(first.Current.Rules.Texts, later.Find(first.Current.Hash)?.Rules.Texts);
        Assert.Null(later.Find("0000"));
    }

    [Fact]
    public async Task Fetch_AnArchivedSetThatWasChanged_IsNotTaken()
    {
        var shelf = Read(requireLock: true);
        var (hash, files) = (shelf.Current.Hash, new Dictionary<string, string>(shelf.Current.Rules.Texts, StringComparer.Ordinal));
        files["triage/outcome.json"] = files["triage/outcome.json"].Replace("今すぐ110番", "すぐに110番", StringComparison.Ordinal);
        await _rules.Archive.KeepAsync(new(hash, "1.0.0", _clock.GetUtcNow(), files, null), Stop);

        Assert.Null(await ArchivedBook.FindAsync(_rules.Archive, hash, Stop));
    }

    [Fact]
    public void Current_AnEditionWithALaterDay_TakesOverAtMidnightInJapan()
    {
        _rules.AddEdition("2.0.0", "2026-11-25");
        var shelf = Read(requireLock: false);

        var before = shelf.Current;
        _clock.SetUtcNow(new DateTimeOffset(2026, 11, 24, 14, 59, 59, TimeSpan.Zero));
        var lastSecond = shelf.Current;
        _clock.SetUtcNow(new DateTimeOffset(2026, 11, 24, 15, 0, 0, TimeSpan.Zero));

        Assert.Same(before, lastSecond);
        Assert.Equal("2.0.0", shelf.Current.Rules.Edition);
        Assert.NotNull(shelf.Find(before.Hash));
    }

    [Fact]
    public async Task Current_TheFolderWaitsForItsDay_GoesOnWithTheSetBefore()
    {
        await Read(requireLock: true).AttachAsync(_rules.Archive, Stop);
        _rules.Change("ruleset.json", "\"effectiveFrom\": \"2026-02-12\"", "\"effectiveFrom\": \"2027-04-01\"");
        var waiting = Read(requireLock: false);

        Assert.False(waiting.TryCurrent(out _));
        await waiting.AttachAsync(_rules.Archive, Stop);

        Assert.Equal(new DateOnly(2026, 2, 12), waiting.Current.Rules.EffectiveFrom);
        _clock.SetUtcNow(new DateTimeOffset(2027, 4, 1, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal(new DateOnly(2027, 4, 1), waiting.Current.Rules.EffectiveFrom);
    }

    [Fact]
    public async Task Reload_ASetForALaterDay_DoesNotStopTheRunningOne()
    {
        var shelf = Read(requireLock: false);
        await shelf.AttachAsync(_rules.Archive, Stop);
        var running = shelf.Current;
        _rules.Change("ruleset.json", "\"effectiveFrom\": \"2026-02-12\"", "\"effectiveFrom\": \"2027-04-01\"");

        await shelf.ReloadAsync(Stop);

        Assert.Same(running, shelf.Current);
    }

    [Fact]
    public async Task Keep_TheCurrentBook_KeepsItsApprovalToo()
    {
        var shelf = Read(requireLock: true);
        shelf.Consult(_rules.Archive);

        await shelf.KeepAsync(shelf.Current, Stop);

        var kept = await ArchivedBook.FindAsync(_rules.Archive, shelf.Current.Hash, Stop);
        Assert.True(kept!.Reading.Approval.IsApproved);
        Assert.IsType<RuleLock>(kept.Reading.Approval.Lock);
    }

    private RuleBookShelf Read(bool requireLock) => RuleBookShelf.Read(_rules.Folder, requireLock, _clock);
}
