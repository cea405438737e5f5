using ChatOpsFraud.Storage.Audit;

namespace ChatOpsFraud.Storage.Tests.Sqlite;

public sealed class AuditTests : IDisposable
{
    private const string WithoutEvents = "DELETE FROM events WHERE case_number = ";
    private const string Insert = "INSERT INTO events SELECT ";
    private const string Copy = ", case_number, 5, 6, at, type, sealed, hash, ledger FROM events WHERE position = 6";

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Verify_Untouched_IsIntact()
    {
        await using var store = await FillAsync();
        Assert.Equal(new AuditReport(8, null), await store.VerifyAsync());
    }

    [Fact]
    public async Task Verify_Empty_IsIntact()
    {
        await using var store = _folder.Open();
        Assert.Equal(new AuditReport(0, null), await store.VerifyAsync());
    }

    // Positions: case 1 has 1, 2 and 5, 6; case 2 has 3, 4; case 3 has 7, 8.
    [Theory]
    [InlineData("UPDATE events SET sealed = zeroblob(length(sealed)) WHERE position = 5", "2026-0001", 3, "eventChanged")]
    [InlineData("UPDATE events SET at = replace(at, '10:30', '10:31') WHERE position = 4", "2026-0002", 2, "eventChanged")]
    [InlineData("UPDATE events SET type = 'asked' WHERE position = 1", "2026-0001", 1, "eventChanged")]
    [InlineData("UPDATE events SET hash = zeroblob(32) WHERE position = 8", "2026-0003", 2, "eventChanged")]
    [InlineData("UPDATE events SET ledger = zeroblob(32) WHERE position = 8", "2026-0003", 2, "eventChanged")]
    [InlineData("UPDATE events SET previous = 1 WHERE position = 5", "2026-0001", 3, "eventChanged")]
    [InlineData("UPDATE events SET version = 4 WHERE position = 5", "2026-0001", 4, "eventChanged")]
    [InlineData("UPDATE events SET case_number = '2026-0009' WHERE position = 5", "2026-0009", 3, "eventChanged")]
    [InlineData("UPDATE events SET position = position + 1 WHERE position = 8", "2026-0003", 2, "eventChanged")]
    [InlineData("DELETE FROM events WHERE position = 5", "2026-0001", 3, "eventMissing")]
    [InlineData("DELETE FROM events WHERE position = 4", "2026-0002", 2, "eventMissing")]
    [InlineData("DELETE FROM events WHERE position = 8", "2026-0003", 2, "eventMissing")]
    [InlineData("DELETE FROM events WHERE position = 1", "2026-0001", 1, "eventMissing")]
    [InlineData("DELETE FROM events", "2026-0001", 1, "eventMissing")]
    [InlineData("DELETE FROM events WHERE case_number = '2026-0002'", "2026-0002", 1, "eventMissing")]
    [InlineData("DELETE FROM cases WHERE number = '2026-0002'", "2026-0002", null, "caseMissing")]
    [InlineData(WithoutEvents + "'2026-0002'; DELETE FROM cases WHERE number = '2026-0002'", "2026-0002", null, "caseMissing")]
    [InlineData(WithoutEvents + "'2026-0003'; DELETE FROM cases WHERE number = '2026-0003'", "2026-0003", null, "caseMissing")]
    [InlineData("DELETE FROM events; DELETE FROM cases", "2026-0001", null, "caseMissing")]
    [InlineData("DELETE FROM events; DELETE FROM cases; DELETE FROM case_numbers", null, null, "numbersChanged")]
    [InlineData("UPDATE case_numbers SET last = 4", null, null, "numbersChanged")]
    [InlineData("UPDATE cases SET version = 0 WHERE number = '2026-0002'", "2026-0002", null, "caseChanged")]
    [InlineData("UPDATE cases SET head = zeroblob(32) WHERE number = '2026-0002'", "2026-0002", null, "caseChanged")]
    [InlineData("UPDATE cases SET seal = zeroblob(32) WHERE number = '2026-0002'", "2026-0002", null, "caseChanged")]
    [InlineData("UPDATE cases SET deleted_at = updated_at WHERE number = '2026-0002'", "2026-0002", null, "caseChanged")]
    [InlineData("DELETE FROM case_keys WHERE case_number = '2026-0002'", "2026-0002", null, "keyMissing")]
    [InlineData("UPDATE case_keys SET wrapped = zeroblob(60) WHERE case_number = '2026-0002'", "2026-0002", null, "keyDamaged")]
    [InlineData(Insert + "9" + Copy, "2026-0001", 5, "eventChanged")]
    [InlineData(Insert + "0" + Copy, "2026-0001", 5, "eventUnknown")]
    public async Task Verify_Tampered_NamesTheFirstBreak(string sql, string? number, int? version, string code)
    {
        await using var store = await FillAsync();
        Assert.NotEqual(0, _folder.Tamper(sql));

        var report = await store.VerifyAsync();

        Assert.False(report.IsIntact);
        Assert.Equal(new AuditBreak(number, version, "storage.audit." + code), report.FirstBreak);
        Assert.NotEmpty(report.FirstBreak!.Text);
    }

    [Theory]
    [InlineData(1, 2, "2026-0001", 1)]
    [InlineData(3, 5, "2026-0001", 3)]
    [InlineData(7, 8, "2026-0003", 1)]
    public async Task Verify_RowsSwapped_NamesTheFirst(int one, int other, string number, int version)
    {
        await using var store = await FillAsync();
        _folder.Tamper($"""
            UPDATE events SET position = -{one} WHERE position = {one};
            UPDATE events SET position = {one} WHERE position = {other};
            UPDATE events SET position = {other} WHERE position = -{one};
            """);

        var found = (await store.VerifyAsync()).FirstBreak;

        Assert.NotNull(found);
        Assert.Contains(found.Code, (string[])["storage.audit.eventChanged", "storage.audit.eventMissing"]);
        Assert.Equal(one == 3 ? (number, version) : (number, found.Version), (found.CaseNumber, found.Version));
    }

    // The hashes are no secret: whoever can write the file can also make a chain that fits. The seals need the master key.
    [Fact]
    public async Task Verify_TailCutOffAndHashesMadeToFit_IsFound()
    {
        await using var store = await FillAsync();
        _folder.Tamper("""
            DELETE FROM events WHERE position > 4;
            UPDATE cases SET version = 2, position = 2, head = (SELECT hash FROM events WHERE position = 2) WHERE number = '2026-0001';
            DELETE FROM cases WHERE number = '2026-0003';
            UPDATE case_numbers SET last = 2;
            """);

        Assert.Equal(new AuditBreak("2026-0001", null, "storage.audit.caseChanged"), (await store.VerifyAsync()).FirstBreak);
    }

    [Fact]
    public async Task Verify_DeletionUndone_IsFound()
    {
        await using var store = await FillAsync();
        _folder.Tamper("CREATE TABLE copy AS SELECT * FROM case_keys");
        await store.DeleteAsync("2026-0002", Turns.Actor, Turns.At);
        _folder.Tamper("INSERT INTO case_keys SELECT * FROM copy WHERE case_number = '2026-0002'");
        Assert.Equal("storage.audit.keyLeft", (await store.VerifyAsync()).FirstBreak?.Code);

        _folder.Tamper("UPDATE cases SET deleted_at = NULL");

        Assert.Equal(new AuditBreak("2026-0002", null, "storage.audit.caseChanged"), (await store.VerifyAsync()).FirstBreak);
    }

    private async Task<ICaseStore> FillAsync()
    {
        var store = _folder.Open();
        var first = await Turns.BeginAsync(store);
        await Turns.BeginAsync(store);
        await store.CommitAsync(Turns.Next(first, 2));
        await Turns.BeginAsync(store);
        return store;
    }
}
