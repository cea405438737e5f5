using ChatOpsFraud.Storage.RuleSets;

namespace ChatOpsFraud.Storage.Tests.RuleSets;

public sealed class RuleArchiveTests : IDisposable
{
    private static readonly DateTimeOffset At = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(9));
    private static readonly KeptRuleSet Set = new("abc", "1.0.0", At, new Dictionary<string, string> { ["triage/facts.json"] = "{ \"訳\": 1 }" }, null);

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Keep_ASet_IsFoundAgainAfterReopening()
    {
        await using (var store = _folder.Open()) await store.RuleArchive.KeepAsync(Set);

        await using var again = _folder.Open();
        var found = await again.RuleArchive.FindAsync("abc");

        Assert.Equal((Set.Edition, Set.KeptAt, (string?)null), (found!.Edition, found.KeptAt, found.Approval));
        Assert.Equal(Set.Files, found.Files);
        Assert.Null(await again.RuleArchive.FindAsync("abd"));
    }

    [Fact]
    public async Task Keep_TheSameSetAgain_ChangesNothingButAMissingApproval()
    {
        await using var store = _folder.Open();
        await store.RuleArchive.KeepAsync(Set);
        await store.RuleArchive.KeepAsync(Set with { KeptAt = At.AddDays(1), Approval = "first" });
        await store.RuleArchive.KeepAsync(Set with { Approval = "second" });

        var found = await store.RuleArchive.FindAsync("abc");

        Assert.Equal((At, "first"), (found!.KeptAt, found.Approval));
        Assert.Equal([("abc", "1.0.0")], await store.RuleArchive.ListAsync());
    }

    [Fact]
    public async Task Find_DamagedContent_IsNothing()
    {
        await using (var store = _folder.Open()) await store.RuleArchive.KeepAsync(Set);
        _folder.Tamper("UPDATE rule_sets SET content = x'00112233'");

        await using var again = _folder.Open();

        Assert.Null(await again.RuleArchive.FindAsync("abc"));
    }

    [Fact]
    public async Task History_RecordedLines_StandInTheirOrder()
    {
        await using var store = _folder.Open();
        RuleActivation[] lines = [Line("a", true), Line("b", false), Line("a", true)];
        foreach (var line in lines) await store.RuleArchive.RecordAsync(line);

        Assert.Equal(lines, await store.RuleArchive.HistoryAsync());
        Assert.True((await store.VerifyAsync()).IsIntact);
    }

    [Theory]
    [InlineData("UPDATE rule_activations SET reason = ''")]
    [InlineData("DELETE FROM rule_activations")]
    public async Task History_ChangedInTheDatabase_IsRefusedByIt(string sql)
    {
        await RecordThreeAsync();

        Assert.ThrowsAny<Exception>(() => _folder.Tamper(sql));
    }

    [Theory]
    [InlineData("UPDATE rule_activations SET approver = '別人' WHERE position = 2", "storage.audit.activationChanged")]
    [InlineData("UPDATE rule_activations SET accepted = 1 WHERE position = 2", "storage.audit.activationChanged")]
    [InlineData("UPDATE rule_activations SET approver = NULL WHERE position = 1", "storage.audit.activationChanged")]
    [InlineData("UPDATE rule_activations SET at = 'いつか' WHERE position = 3", "storage.audit.activationChanged")]
    [InlineData("DELETE FROM rule_activations WHERE position = 2", "storage.audit.activationMissing")]
    [InlineData("DELETE FROM rule_activations WHERE position = 3", "storage.audit.activationMissing")]
    [InlineData("DELETE FROM rule_activations WHERE position = 3; UPDATE rule_activation_end SET position = 2", "storage.audit.activationChanged")]
    [InlineData("DELETE FROM rule_activations; DELETE FROM rule_activation_end", null)]
    public async Task Verify_LedgerChangedBehindTheTriggers_FindsIt(string sql, string? code)
    {
        await RecordThreeAsync();
        _folder.Tamper("DROP TRIGGER rule_activations_stay; DROP TRIGGER rule_activations_remain; " + sql);

        await using var store = _folder.Open();

        // Who wipes all of it leaves what a new store looks like: no seal can tell that apart without a copy elsewhere.
        Assert.Equal(code, (await store.VerifyAsync()).FirstBreak?.Code);
    }

    private async Task RecordThreeAsync()
    {
        await using var store = _folder.Open();
        foreach (var hash in new[] { "a", "b", "c" }) await store.RuleArchive.RecordAsync(Line(hash, hash != "b"));
    }

    private static RuleActivation Line(string hash, bool isAccepted) => new(At, hash, "1.0.0", "青葉", "若松", isAccepted, isAccepted ? "" : "変わっています。", "/rules");
}
