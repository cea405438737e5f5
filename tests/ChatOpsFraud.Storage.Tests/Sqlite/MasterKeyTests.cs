namespace ChatOpsFraud.Storage.Tests.Sqlite;

public sealed class MasterKeyTests : IDisposable
{
    private static readonly string Key = Convert.ToBase64String(Enumerable.Range(0, 32).Select(i => (byte)i).ToArray());
    private static readonly string OtherKey = Convert.ToBase64String(new byte[32]);
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_FirstTime_MakesAKeyForItsOwnerOnly()
    {
        await using var store = _folder.Open();

        Assert.Equal(32, Convert.FromBase64String(await File.ReadAllTextAsync(_folder.KeyPath)).Length);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.KeyPath));
    }

    [Fact]
    public async Task Open_Again_KeepsTheKey()
    {
        await using (_folder.Open())
        {
        }

        var key = await File.ReadAllTextAsync(_folder.KeyPath);
        await using (_folder.Open())
        {
        }

        Assert.Equal(key, await File.ReadAllTextAsync(_folder.KeyPath));
    }

    [Fact]
    public async Task DeriveKey_ForAPurpose_IsTheSameForThisStoreOnly()
    {
        byte[] first;
        await using (var store = _folder.Open(Key)) first = store.DeriveKey("links");
        await using var again = _folder.Open(Key);
        using var other = new StoreFolder();
        await using var stranger = other.Open(OtherKey);

        Assert.Equal(32, first.Length);
        Assert.Equal(first, again.DeriveKey("links"));
        Assert.NotEqual(first, again.DeriveKey("other"));
        Assert.NotEqual(first, stranger.DeriveKey("links"));
    }

    [Fact]
    public async Task Open_KeyFromConfiguration_MakesNoFile()
    {
        await using (var store = _folder.Open(Key)) await Turns.BeginAsync(store);
        await using var again = _folder.Open(Key);

        Assert.NotNull(await again.LoadAsync("2026-0001"));
        Assert.False(File.Exists(_folder.KeyPath));
    }

    [Fact]
    public async Task Open_WrongKey_SaysSoAndChangesNothing()
    {
        await using (var store = _folder.Open(Key)) await Turns.BeginAsync(store);
        var before = await File.ReadAllBytesAsync(_folder.DatabasePath);

        Assert.Equal("storage.keyWrong", Assert.Throws<StorageFault>(() => _folder.Open(OtherKey)).Code);

        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.DatabasePath));
        await using var again = _folder.Open(Key);
        Assert.NotNull(await again.LoadAsync("2026-0001"));
    }

    [Fact]
    public async Task Open_KeyFileLost_SaysSoAndMakesNoNewOne()
    {
        await using (var store = _folder.Open()) await Turns.BeginAsync(store);
        File.Move(_folder.KeyPath, _folder["copy"]);

        var fault = Assert.Throws<StorageFault>(() => _folder.Open());

        Assert.Equal("storage.keyMissing", fault.Code);
        Assert.Contains(_folder.KeyPath, fault.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.KeyPath));
        File.Move(_folder["copy"], _folder.KeyPath);
        await using var again = _folder.Open();
        Assert.NotNull(await again.LoadAsync("2026-0001"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task Open_KeyFileUnreadable_IsLeftAsItIs(string content)
    {
        await File.WriteAllTextAsync(_folder.KeyPath, content);

        Assert.Equal("storage.keyUnreadable", Assert.Throws<StorageFault>(() => _folder.Open()).Code);
        Assert.Equal("storage.keyUnreadable", Assert.Throws<StorageFault>(() => _folder.Open(content)).Code);

        Assert.Equal(content, await File.ReadAllTextAsync(_folder.KeyPath));
    }
}
