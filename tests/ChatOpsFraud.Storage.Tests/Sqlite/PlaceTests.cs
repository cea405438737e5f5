using ChatOpsFraud.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace ChatOpsFraud.Storage.Tests.Sqlite;

public sealed class PlaceTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_MissingDirectories_MakesThem()
    {
        var path = _folder["a/b/c/cases.db"];
        await using var store = Open(path);
        Assert.True(File.Exists(path));
    }

    [Fact]
    public async Task Open_RelativePath_StartsAtTheWorkingDirectory()
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, _folder["cases.db"]);
        await using (var store = Open(relative)) await Turns.BeginAsync(store);
        await using var again = _folder.Open();
        Assert.NotNull(await again.LoadAsync("2026-0001"));
    }

    [Fact]
    public async Task Open_PathWithJapaneseAndSigns_Works()
    {
        await using var store = Open(_folder["事案 ;Mode=Memory'?#%41/記録.db"]);
        await Turns.BeginAsync(store);
        Assert.NotNull(await store.LoadAsync("2026-0001"));
    }

    [Theory]
    [InlineData("", "storage.cannotOpen")]
    [InlineData("a\0b", "storage.cannotOpen")]
    [InlineData("/proc/chatopsfraud/cases.db", "storage.cannotOpen")]
    public void Open_ImpossiblePlace_SaysSo(string path, string code) =>
        Assert.Equal(code, Assert.Throws<StorageFault>(() => Open(path)).Code);

    [Fact]
    public void Open_Directory_SaysSo() => Assert.Equal("storage.cannotOpen", Fault(Path.GetDirectoryName(_folder.DatabasePath)!));

    [Fact]
    public void Open_BelowAFile_SaysSo()
    {
        File.WriteAllText(_folder["file"], "");
        Assert.Equal("storage.cannotOpen", Fault(_folder["file/cases.db"]));
    }

    [Fact]
    public void Open_ReadOnlyDirectory_SaysSo()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Modes of directories are a matter of Unix.");
        if (OperatingSystem.IsWindows()) return;
        var directory = Directory.CreateDirectory(_folder["locked"]);
        directory.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        try
        {
            Assert.SkipWhen(Environment.IsPrivilegedProcess, "This user may write everywhere.");
            Assert.Contains(Fault(_folder["locked/cases.db"]), (string[])["storage.cannotOpen", "storage.readOnly"]);
            Assert.Equal("storage.readOnly", Fault(_folder["locked/below/cases.db"]));
        }
        finally
        {
            directory.UnixFileMode |= UnixFileMode.UserWrite;
        }
    }

    [Fact]
    public async Task Open_ReadOnlyFile_SaysSo()
    {
        await _folder.Open().DisposeAsync();
        File.SetAttributes(_folder.DatabasePath, FileAttributes.ReadOnly);
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "This user may write everywhere.");
        Assert.Equal("storage.readOnly", Fault(_folder.DatabasePath));
    }

    [Fact]
    public void Open_AnotherFile_LeavesItAsItIs()
    {
        File.WriteAllText(_folder.DatabasePath, "これはデータベースではありません。");
        Assert.Equal("storage.notADatabase", Fault(_folder.DatabasePath));
        Assert.Equal("これはデータベースではありません。", File.ReadAllText(_folder.DatabasePath));
        Assert.False(File.Exists(_folder.KeyPath));
    }

    [Fact]
    public void Open_AnotherDatabase_LeavesItAsItIs()
    {
        _folder.Tamper("CREATE TABLE orders (id INTEGER)");
        var before = File.ReadAllBytes(_folder.DatabasePath);
        Assert.Equal("storage.otherDatabase", Fault(_folder.DatabasePath));
        Assert.Equal(before, File.ReadAllBytes(_folder.DatabasePath));
        Assert.False(File.Exists(_folder.KeyPath));
    }

    [Fact]
    public async Task Open_NewerFormat_LeavesItAsItIs()
    {
        await _folder.Open().DisposeAsync();
        _folder.Tamper("PRAGMA user_version = 999");
        Assert.Equal("storage.newerFormat", Fault(_folder.DatabasePath));
    }

    [Fact]
    public async Task Open_FileCutOff_SaysItIsDamaged()
    {
        await using (var store = _folder.Open()) await Turns.BeginAsync(store);
        await using (var file = File.OpenWrite(_folder.DatabasePath)) file.SetLength(4096 + 100);
        Assert.Equal("storage.damaged", Fault(_folder.DatabasePath));
    }

    [Fact]
    public async Task Commit_WhileAnotherProgramWrites_SaysSoAndRecovers()
    {
        await using var store = OpenImpatient();
        using (var other = new SqliteConnection($"Data Source={_folder.DatabasePath};Pooling=False"))
        {
            other.Open();
            using var transaction = other.BeginTransaction();
            Assert.Equal("storage.busy", (await Assert.ThrowsAsync<StorageFault>(() => store.CommitAsync(Turns.First("d")))).Code);
        }

        Assert.IsType<CommitOutcome.Committed>(await store.CommitAsync(Turns.First("d")));
    }

    [Fact]
    public async Task Delete_WhileAnotherProgramReads_SaysWhatIsLeftToDoAndFinishesLater()
    {
        await using var store = OpenImpatient();
        var number = await Turns.BeginAsync(store);
        using (var other = new SqliteConnection($"Data Source={_folder.DatabasePath};Pooling=False"))
        {
            other.Open();
            using var transaction = other.BeginTransaction(deferred: true);
            using var command = other.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "SELECT count(*) FROM cases";
            command.ExecuteScalar();
            var fault = await Assert.ThrowsAsync<StorageFault>(() => store.DeleteAsync(number, Turns.Actor, Turns.At));
            Assert.Equal("storage.deletionUnfinished", fault.Code);
        }

        Assert.True(await store.DeleteAsync(number, Turns.Actor, Turns.At));
        Assert.Equal(0, new FileInfo(_folder.DatabasePath + "-wal").Length);
    }

    private static SqliteCaseStore Open(string path) => SqliteCaseStore.Open(new SqliteStoreOptions { Path = path });

    private SqliteCaseStore OpenImpatient() =>
        SqliteCaseStore.Open(new SqliteStoreOptions { Path = _folder.DatabasePath, BusyTimeout = TimeSpan.FromMilliseconds(20) });

    private static string Fault(string path) => Assert.Throws<StorageFault>(() => Open(path)).Code;
}
