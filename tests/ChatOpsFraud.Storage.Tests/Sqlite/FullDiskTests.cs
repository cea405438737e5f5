using ChatOpsFraud.Storage.Encryption;
using ChatOpsFraud.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace ChatOpsFraud.Storage.Tests.Sqlite;

public sealed class FullDiskTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Commit_NoSpaceLeft_SaysSoLeavesNothingHalfAndRecovers()
    {
        var number = await FillAsync();
        var (file, commits, keys) = OpenParts();
        await using var writer = new SqliteWriter(file);
        var queue = new CommitQueue(writer, commits);
        file.Run($"PRAGMA max_page_count = {file.Number("PRAGMA page_count")}");
        var large = Turns.Next(number, 2, "d") with { Events = [new("pasted", Turns.Actor, new byte[200_000])] };

        var fault = await Assert.ThrowsAsync<StorageFault>(() => queue.CommitAsync(new PreparedCommit(large, keys)));

        Assert.Equal("storage.full", fault.Code);
        Assert.False(file.IsInTransaction);
        file.Run("PRAGMA max_page_count = 100000");
        Assert.Equal(new CommitOutcome.Committed(number, 3), await queue.CommitAsync(new PreparedCommit(large, keys)));
        Assert.True(new SqliteAudit(file, keys).Verify(default).IsIntact);
    }

    private async Task<string> FillAsync()
    {
        await using var store = _folder.Open();
        return await Turns.BeginAsync(store);
    }

    // The store itself has no setting for the size of the disk.
    private (SqliteFile File, CommitTransaction Commits, KeyRing Keys) OpenParts()
    {
        var file = SqliteFile.Open(_folder.DatabasePath, SqliteOpenMode.ReadWrite, TimeSpan.Zero);
        var keys = SqliteFormat.Prepare(file, _folder.DatabasePath, new MasterKeySource(_folder.DatabasePath, null));
        return (file, new CommitTransaction(file, keys, new EventWriter(file)), keys);
    }
}
