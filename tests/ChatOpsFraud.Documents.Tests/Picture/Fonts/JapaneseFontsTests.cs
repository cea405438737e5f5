using System.Text;
using ChatOpsFraud.Documents.Picture.Fonts;
using ChatOpsFraud.Documents.Picture.Page;

namespace ChatOpsFraud.Documents.Tests.Picture.Fonts;

public sealed class JapaneseFontsTests : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Find_NoFont_IsNull()
    {
        Assert.Null(JapaneseFonts.Find([]));
        Assert.Null(JapaneseFonts.Find([_place, Path.Combine(_place, "nowhere")]));
    }

    [Fact]
    public void Find_FilesThatAreNoFonts_AreLeftOut()
    {
        File.WriteAllText(Path.Combine(_place, "ipaexm.ttf"), "これはフォントではありません。");
        File.WriteAllBytes(Path.Combine(_place, "broken.otf"), [0x4F, 0x54, 0x54, 0x4F, 0, 255, 0, 0]);

        Assert.Null(JapaneseFonts.Find([_place]));
    }

    [Fact]
    public void Find_AFontUnderAnyName_IsKnownByItsLetters()
    {
        Needs.JapaneseFonts();
        var font = FontFolders.Files(FontFolders.OfSystem).First(file => JapaneseFonts.Find([Path.GetDirectoryName(file)!]) is not null
            && FontFace.Open(file) is { } face && face.ShowsAll("申出書"));
        File.Copy(font, Path.Combine(_place, "0001" + Path.GetExtension(font)));

        var fonts = JapaneseFonts.Find([_place]);

        Assert.NotNull(fonts);
        Assert.True(fonts.FaceOf(new Lettering(IsGothic: false, IsBold: false, 210)).Face.ShowsAll("申出書"));
        Assert.True(fonts.FaceOf(new Lettering(IsGothic: true, IsBold: true, 210)).Face.ShowsAll("申出書"));
    }

    [Fact]
    public void StepIn_CharacterOfNoFont_IsNull() => Assert.Null(Needs.JapaneseFonts().StepIn(new Rune(0x10FFFD)));

    [Fact]
    public void Files_OfFolders_AreInOrderAndOnlyFonts()
    {
        Directory.CreateDirectory(Path.Combine(_place, "b"));
        foreach (var name in (string[])["b/z.ttf", "a.OTF", "readme.txt", "c.ttc"]) File.WriteAllText(Path.Combine(_place, name), "");

        Assert.Equal(["a.OTF", "b/z.ttf", "c.ttc"], FontFolders.Files([_place, _place]).Select(f => Path.GetRelativePath(_place, f).Replace('\\', '/')));
    }

    public void Dispose() => Directory.Delete(_place, recursive: true);
}
