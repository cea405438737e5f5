using ChatOpsFraud.Documents.Pdf;

namespace ChatOpsFraud.Documents.Tests.Pdf;

public sealed class OfficePathTests : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Find_ProgramInAFolderOfPath_IsTheFirstOne()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program has another name there.");
        var (empty, one, two) = (Folder("empty"), Folder("one"), Folder("two"));
        File.WriteAllText(Path.Combine(one, "libreoffice"), "");
        File.WriteAllText(Path.Combine(two, "soffice"), "");

        Assert.Equal(Path.Combine(one, "libreoffice"), OfficePath.Find($"{empty}:{one}:{two}"));
        // A folder without its root would be looked for wherever the program happens to run.
        Assert.Equal(Path.Combine(two, "soffice"), OfficePath.Find($":.:bin:{two}"));
    }

    [Fact]
    public void Find_NoPath_IsNullOnLinux()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Elsewhere its installer decides.");
        Assert.Null(OfficePath.Find(null));
        Assert.Null(OfficePath.Find(_place));
    }

    public void Dispose() => Directory.Delete(_place, recursive: true);

    private string Folder(string name) => Directory.CreateDirectory(Path.Combine(_place, name)).FullName;
}
