using ChatOpsFraud.Documents.Pdf;

namespace ChatOpsFraud.Documents.Tests.Pdf;

public sealed class PrivateFolderTests : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public async Task Make_Folder_IsForItsOwnerAloneAndGoesWithAllInIt()
    {
        string path;
        await using (var folder = PrivateFolder.Make(_place))
        {
            path = folder.Path;
            Directory.CreateDirectory(folder.PathOf("profile"));
            await File.WriteAllTextAsync(folder.PathOf("profile/a.txt"), "港 花子", TestContext.Current.CancellationToken);
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(path));
        }
        Assert.False(Directory.Exists(path));
    }

    [Fact]
    public async Task Make_FolderThatAKilledProgramLeft_IsClearedAway_OneInUseIsNot()
    {
        var left = Directory.CreateDirectory(Path.Combine(_place, "chatopsfraud-pdf-left")).FullName;
        await File.WriteAllTextAsync(Path.Combine(left, "lock"), "", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(left, "statement.docx"), "港 花子", TestContext.Current.CancellationToken);
        var foreign = Directory.CreateDirectory(Path.Combine(_place, "other")).FullName;

        await using var inUse = PrivateFolder.Make(_place);
        Assert.False(Directory.Exists(left));
        await using var next = PrivateFolder.Make(_place);

        Assert.True(Directory.Exists(inUse.Path));
        Assert.True(Directory.Exists(foreign));
    }

    public void Dispose() => Directory.Delete(_place, recursive: true);
}
