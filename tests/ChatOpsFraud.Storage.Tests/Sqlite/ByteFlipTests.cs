using ChatOpsFraud.Storage.Encryption;
using ChatOpsFraud.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace ChatOpsFraud.Storage.Tests.Sqlite;

public sealed class ByteFlipTests : IDisposable
{
    private const string Dump = """
        SELECT group_concat(quote(position) || quote(case_number) || quote(version) || quote(previous) || quote(at) || quote(type)
            || quote(sealed) || quote(hash) || quote(ledger) || typeof(version) || typeof(previous)) FROM events
        """;

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Verify_AnyByteOfTheEventsFlipped_IsFound()
    {
        await using (var store = _folder.Open())
        {
            await store.CommitAsync(Turns.First() with { Events = [new("a", "x", default), new("b", "y", Turns.Bytes("z"))] });
            await store.CommitAsync(Turns.First() with { Events = [new("c", "x", default)] });
        }

        var keys = new KeyRing(new MasterKeySource(_folder.DatabasePath, null).Read());
        var sound = Read(keys);
        Assert.Equal((sound.Dump, true), (sound.Dump, sound.IsIntact));
        var page = File.ReadAllBytes(_folder.DatabasePath).AsMemory(EventsPage(), 4096);
        var changed = 0;
        for (var i = 0; i < page.Length; i++)
        {
            // Space that no row uses is zero; only some of it is tried.
            if (page.Span[i] == 0 && i % 64 != 0) continue;
            Write(EventsPage() + i, (byte)(page.Span[i] ^ (1 << (i % 8))));
            var (dump, isIntact) = Read(keys);
            Assert.False(isIntact && dump != sound.Dump, $"byte {i} of the page was changed and not found");
            if (!isIntact) changed++;
            Write(EventsPage() + i, page.Span[i]);
        }

        Assert.True(changed > 400, $"only {changed} changes were found");
        Assert.Equal(sound, Read(keys));
    }

    private (string? Dump, bool IsIntact) Read(KeyRing keys)
    {
        try
        {
            using var file = SqliteFile.Open(_folder.DatabasePath, SqliteOpenMode.ReadWrite, TimeSpan.Zero);
            var isIntact = new SqliteAudit(file, keys).Verify(default).IsIntact;
            using var dump = new Statement(file, Dump);
            return (isIntact ? dump.First(row => row.TextOrNull(0)) : null, isIntact);
        }
        catch (StorageFault)
        {
            return (null, false);
        }
    }

    private int EventsPage()
    {
        using var file = SqliteFile.Open(_folder.DatabasePath, SqliteOpenMode.ReadWrite, TimeSpan.Zero);
        return ((int)file.Number("SELECT rootpage FROM sqlite_schema WHERE name = 'events'") - 1) * 4096;
    }

    private void Write(int position, byte value)
    {
        using var stream = File.OpenWrite(_folder.DatabasePath);
        stream.Position = position;
        stream.WriteByte(value);
    }
}
