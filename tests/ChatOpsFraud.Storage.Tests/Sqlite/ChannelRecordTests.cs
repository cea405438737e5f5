using System.Text;
using ChatOpsFraud.Storage.Channels;

namespace ChatOpsFraud.Storage.Tests.Sqlite;

public sealed class ChannelRecordTests : IAsyncDisposable
{
    private static readonly ChannelRecordKey Token = new("slack", "installation", "T0001");
    private readonly StoreFolder _folder = new();
    private readonly ICaseStore _store;

    public ChannelRecordTests() => _store = _folder.Open();

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Write_ANewRecord_IsReadBack()
    {
        Assert.True(await WriteAsync(Token, 0, "first"));

        var read = await _store.ChannelRecords.ReadAsync(Token);

        Assert.Equal(("T0001", 1, "first"), (read!.Key, read.Version, Text(read)));
    }

    [Fact]
    public async Task Read_WhileAnotherProcessWrites_DoesNotWait()
    {
        await WriteAsync(Token, 0, "first");
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_folder.DatabasePath};Pooling=False");
        connection.Open();
        using var writing = connection.BeginTransaction(deferred: false);
        var waiting = Task.Run(() => WriteAsync(Token, 1, "second"));

        Assert.Equal("first", Text((await _store.ChannelRecords.ReadAsync(Token))!));
        writing.Rollback();
        Assert.True(await waiting);
    }

    [Fact]
    public async Task Write_WithAnOldVersion_IsRefused()
    {
        await WriteAsync(Token, 0, "first");

        Assert.False(await WriteAsync(Token, 0, "second"));
        Assert.True(await WriteAsync(Token, 1, "third"));
        Assert.False(await WriteAsync(Token, 1, "fourth"));
        Assert.Equal("third", Text((await _store.ChannelRecords.ReadAsync(Token))!));
    }

    [Fact]
    public async Task Write_AfterRemoval_DoesNotRevive()
    {
        await WriteAsync(Token, 0, "first");
        await _store.ChannelRecords.RemoveAsync(Token);

        Assert.False(await WriteAsync(Token, 1, "second"));
        Assert.Null(await _store.ChannelRecords.ReadAsync(Token));
        Assert.True(await WriteAsync(Token, 0, "anew"));
    }

    [Fact]
    public async Task Write_ManyAtOnce_LetsOneWin()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => WriteAsync(Token, 0, $"{i}"))));

        Assert.Single(results, won => won);
    }

    [Fact]
    public async Task List_GivesTheRecordsOfOneKind()
    {
        await WriteAsync(Token, 0, "one");
        await WriteAsync(Token with { Key = "T0002" }, 0, "two");
        await WriteAsync(Token with { Kind = "profile" }, 0, "other kind");
        await WriteAsync(Token with { Channel = "teams" }, 0, "other channel");

        var listed = await _store.ChannelRecords.ListAsync("slack", "installation");

        Assert.Equal(["T0001=one", "T0002=two"], listed.Select(r => $"{r.Key}={Text(r)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Delete_ACase_TakesItsRecordsWithIt()
    {
        var number = await Turns.BeginAsync(_store);
        await WriteAsync(Token, 0, "stays");
        await WriteAsync(Token with { Key = "of the case" }, 0, "goes", number);

        await _store.DeleteAsync(number, "責任者", Turns.At);

        Assert.Null(await _store.ChannelRecords.ReadAsync(Token with { Key = "of the case" }));
        Assert.Equal("stays", Text((await _store.ChannelRecords.ReadAsync(Token))!));
        Assert.False(await WriteAsync(Token with { Key = "late" }, 0, "late", number));
    }

    [Fact]
    public async Task Write_LeavesNothingReadableInTheFile()
    {
        await WriteAsync(Token with { Key = "U-secret-person" }, 0, "xoxb-secret-token");
        await _store.DisposeAsync();

        foreach (var bytes in _folder.AllBytes())
        {
            var text = Encoding.UTF8.GetString(bytes);
            Assert.DoesNotContain("secret-person", text, StringComparison.Ordinal);
            Assert.DoesNotContain("secret-token", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Read_ARecordMovedToAnotherKind_GivesNothing()
    {
        await WriteAsync(Token, 0, "token");
        _folder.Tamper("UPDATE channel_records SET kind = 'profile'");

        Assert.Empty(await _store.ChannelRecords.ListAsync("slack", "profile"));
    }

    [Theory]
    [InlineData("", "kind")]
    [InlineData("slack", "種類")]
    [InlineData("slack", "a b")]
    public async Task Write_ABadName_Throws(string channel, string kind) =>
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(new ChannelRecordKey(channel, kind, "x"), 0, ""));

    private Task<bool> WriteAsync(ChannelRecordKey key, long expected, string value, string? caseNumber = null) =>
        _store.ChannelRecords.WriteAsync(key, expected, Encoding.UTF8.GetBytes(value), caseNumber);

    private static string Text(ChannelRecord record) => Encoding.UTF8.GetString(record.Value.Span);
}
