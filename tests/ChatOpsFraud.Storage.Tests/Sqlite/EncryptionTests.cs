using System.Text;
using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage.Tests.Sqlite;

public sealed class EncryptionTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_OpenAndClosed_HoldNothingPersonal()
    {
        await using (var store = _folder.Open())
        {
            var turn = Turns.First("Ev0PLAIN", "T0/C0PLAIN/1700.1") with { Binding = new("slack", "C0PLAIN/1700.1") };
            var number = Assert.IsType<CommitOutcome.Committed>(await store.CommitAsync(turn)).CaseNumber;
            var message = Assert.Single(await store.ClaimOutgoingAsync(["slack"], 1, Turns.At, TimeSpan.Zero));
            await store.CommitAsync(Turns.Next(number, 2));
            await store.MarkSentAsync(message, "1700.9RECEIPT");
            AssertNothingPersonal();
            await store.DeleteAsync(number, Turns.Actor, Turns.At);
            AssertNothingPersonal();
        }

        AssertNothingPersonal();
    }

    // Otherwise the test above would also pass when it looked into the wrong files.
    [Fact]
    public async Task Files_Open_HoldWhatIsInTheClear()
    {
        await using var store = _folder.Open();
        await Turns.BeginAsync(store);
        Assert.Contains(_folder.AllBytes(), file => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes("聴取")) >= 0);
    }

    [Theory]
    [InlineData("UPDATE events SET sealed = (SELECT sealed FROM events WHERE position = 2) WHERE position = 1", "2026-0001")]
    [InlineData("UPDATE events SET sealed = (SELECT sealed FROM events WHERE position = 1) WHERE position = 3", "2026-0002")]
    [InlineData("UPDATE events SET type = 'asked' WHERE position = 1", "2026-0001")]
    [InlineData("UPDATE events SET sealed = x'00' WHERE position = 1", "2026-0001")]
    [InlineData("UPDATE events SET previous = 0 WHERE position = 2", "2026-0001")]
    [InlineData("DELETE FROM events WHERE position = 1", "2026-0001")]
    public async Task Load_RecordMoved_DoesNotOpen(string sql, string number)
    {
        await using var store = _folder.Open();
        await Turns.BeginAsync(store);
        await Turns.BeginAsync(store);
        _folder.Tamper(sql);

        var fault = await Assert.ThrowsAsync<StorageFault>(() => store.LoadAsync(number));

        Assert.Equal("storage.eventUnreadable", fault.Code);
        Assert.Equal(StorageWording.Of("storage.eventUnreadable", number, "1"), fault.Message);
    }

    [Fact]
    public async Task Load_KeysSwapped_DoNotOpen()
    {
        await using var store = _folder.Open();
        var number = await Turns.BeginAsync(store);
        await Turns.BeginAsync(store);
        _folder.Tamper("UPDATE case_keys SET wrapped = (SELECT wrapped FROM case_keys WHERE case_number = '2026-0002')");

        Assert.Equal("storage.caseKeyUnreadable", (await Assert.ThrowsAsync<StorageFault>(() => store.LoadAsync(number))).Code);
    }

    [Fact]
    public async Task Commit_SameTurnTwice_LooksDifferentInTheFile()
    {
        await using var store = _folder.Open();
        await Turns.BeginAsync(store);
        await Turns.BeginAsync(store);
        Assert.Equal(4, _folder.Tamper("DELETE FROM events WHERE sealed IN (SELECT DISTINCT sealed FROM events)"));
    }

    private void AssertNothingPersonal()
    {
        string[] personal = [Turns.Actor, Turns.Answer, Turns.Question, "Ev0PLAIN", "C0PLAIN", "RECEIPT", "03-0000"];
        foreach (var file in _folder.AllBytes())
        {
            foreach (var text in personal) Assert.Equal(-1, file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)));
        }
    }
}
