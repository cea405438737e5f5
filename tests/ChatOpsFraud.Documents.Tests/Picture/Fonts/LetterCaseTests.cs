using ChatOpsFraud.Documents.Picture.Fonts;
using ChatOpsFraud.Documents.Picture.Page;

namespace ChatOpsFraud.Documents.Tests.Picture.Fonts;

public class LetterCaseTests
{
    private static readonly Lettering Text = new(IsGothic: false, IsBold: false, 210);

    [Theory]
    [InlineData("申", "申")]
    [InlineData("A", "A")]
    [InlineData("か\u3099", "が")]
    [InlineData("葛\U000E0100", "葛")]
    [InlineData("あ\uFE0F", "あ")]
    [InlineData("\u200B", "")]
    [InlineData("\u202E", "")]
    [InlineData("\t", "\u3000")]
    [InlineData("\U0010FFFD", "〓")]
    [InlineData("\uFFFD\u200D", "\uFFFD")]
    public void Of_Character_IsWhatIsShownOfIt(string element, string shown)
    {
        using var letters = new LetterCase(Needs.JapaneseFonts());

        Assert.Equal(shown, string.Concat(letters.Of(element, Text).Select(letter => letter.Text)));
    }

    [Fact]
    public void Of_LoneSurrogateOrMarksWithoutEnd_IsShortAndDoesNotThrow()
    {
        using var letters = new LetterCase(Needs.JapaneseFonts());

        Assert.InRange(letters.Of("\ud83d", Text).Count, 0, 1);
        Assert.InRange(letters.Of("a" + new string('\u0301', 50_000), Text).Count, 1, 8);
    }

    [Fact]
    public void Advance_OfLetters_GrowsWithTheSizeAndIsWiderForJapanese()
    {
        using var letters = new LetterCase(Needs.JapaneseFonts());

        Assert.Equal(210, letters.Advance("申", Text), 1f);
        Assert.Equal(420, letters.Advance("申", Text with { Size = 420 }), 2f);
        Assert.InRange(letters.Advance("A", Text), 50, 200);
    }
}
