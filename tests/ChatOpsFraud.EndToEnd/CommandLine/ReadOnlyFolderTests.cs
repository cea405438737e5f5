using ChatOpsFraud.EndToEnd.Running;

namespace ChatOpsFraud.EndToEnd.CommandLine;

public sealed class ReadOnlyFolderTests
{
    [Fact]
    public async Task Run_FolderMayNotBeWritten_SaysSo()
    {
        using var place = new Workplace();
        var folder = Directory.CreateDirectory(place.PathOf("locked")).FullName;
        if (OperatingSystem.IsWindows() || !TakeWriting(folder))
        {
            Assert.Skip("Folders cannot be locked against this user (the superuser, or another system's permissions).");
            return;
        }
        var database = Path.Combine(folder, "cases.db");

        var run = await ProgramRun.OfAsync(place, "chat", "--json", "--db", database);

        run.Complains(exitCode: 3);
        Assert.Contains(database, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static bool TakeWriting(string folder)
    {
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            File.WriteAllText(Path.Combine(folder, "probe"), "");
            return false;
        }
        catch (UnauthorizedAccessException)
        {
            return true;
        }
    }
}
