using ChatOpsFraud.Storage.Channels;

namespace ChatOpsFraud.Storage.Tests.Sqlite;

public sealed class SchemaTests : IDisposable
{
    private const string BackToTheFirst =
        "DROP TABLE channel_records; DROP TABLE rule_sets; DROP TABLE rule_activations; DROP TABLE rule_activation_end;"
        + "DROP INDEX outgoing_due; DROP INDEX outgoing_order; ALTER TABLE outgoing DROP COLUMN waits; PRAGMA user_version = 1";

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_AFileOfTheFirstVersion_BringsItUpAndKeepsItsCases()
    {
        await using (var first = _folder.Open()) await Turns.BeginAsync(first);
        _folder.Tamper(BackToTheFirst);

        await using var store = _folder.Open();

        Assert.NotNull(await store.LoadAsync("2026-0001"));
        Assert.True(await store.ChannelRecords.WriteAsync(new ChannelRecordKey("slack", "installation", "T1"), 0, default));
    }

    [Fact]
    public async Task Open_AFileOfTheFirstVersion_KeepsTheOrderOfItsMessages()
    {
        await using (var first = _folder.Open())
        {
            var number = await Turns.BeginAsync(first);
            await first.CommitAsync(Turns.Next(number, Turns.EventsPerTurn));
        }
        _folder.Tamper(BackToTheFirst);
        await using var store = _folder.Open();

        foreach (var expected in (long[])[1, 2])
        {
            var message = Assert.Single(await store.ClaimOutgoingAsync(["slack", "teams"], 10, Turns.At.AddDays(1), TimeSpan.FromMinutes(1)));
            Assert.Equal(expected, message.Number);
            await store.MarkSentAsync(message, null);
        }
    }

    [Fact]
    public async Task Open_AnOlderFileWithAWrongKey_LeavesItAsItIs()
    {
        await using (var first = _folder.Open()) await Turns.BeginAsync(first);
        _folder.Tamper(BackToTheFirst);
        var wrong = Convert.ToBase64String(new byte[32]);

        Assert.Equal("storage.keyWrong", Assert.Throws<StorageFault>(() => _folder.Open(wrong)).Code);
        await using var store = _folder.Open();
        Assert.NotNull(await store.LoadAsync("2026-0001"));
    }
}
