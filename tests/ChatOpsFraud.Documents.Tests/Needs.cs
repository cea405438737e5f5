using ChatOpsFraud.Documents.Pdf;
using ChatOpsFraud.Documents.Picture.Fonts;
using Fonts = ChatOpsFraud.Documents.Picture.Fonts.JapaneseFonts;

namespace ChatOpsFraud.Documents.Tests;

/// <summary>What a test needs of the machine. Where it is absent the test is skipped; where all tools must be there it fails.</summary>
internal static class Needs
{
    private static readonly Lazy<Fonts?> Found = new(() => Fonts.Find(FontFolders.OfSystem));

    public static Fonts JapaneseFonts()
    {
        Need(Found.Value is not null, "There is no Japanese font on this machine (Debian: fonts-ipaexfont).");
        return Found.Value!;
    }

    public static void LibreOffice() => Need(
        OfficePath.Find(Environment.GetEnvironmentVariable("PATH")) is not null,
        "LibreOffice is not installed (Debian: libreoffice-writer-nogui).");

    /// <summary>Full path of a program of the system.</summary>
    public static string Program(string name, string package)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        Need(path is not null, $"{name} is not installed (Debian: {package}).");
        return path!;
    }

    private static void Need(bool isThere, string otherwise)
    {
        if (isThere) return;
        if (Environment.GetEnvironmentVariable("CHATOPSFRAUD_CI_REQUIRE") == "1") Assert.Fail(otherwise);
        Assert.Skip(otherwise);
    }
}
