using System.Text;
using ChatOpsFraud.Documents.Picture.Lines;

namespace ChatOpsFraud.Documents.Tests.Picture.Lines;

/// <summary>Japanese letters are two wide here and Latin ones one, so that a width can be counted on the fingers.</summary>
public class LineBreakerTests
{
    [Theory]
    // Japanese breaks anywhere, and what ends a clause stays with it.
    [InlineData(10, "あいうえおかきくけこ", "あいうえお|かきくけこ")]
    [InlineData(10, "あいうえ、おか", "あいうえ、|おか")]
    [InlineData(10, "あいうえおか、き", "あいうえお|か、き")]
    [InlineData(10, "あいうえお。かき", "あいうえお。|かき")]
    [InlineData(10, "あいうえお。」かき", "あいうえ|お。」かき")]
    [InlineData(10, "あいうえ（かき）", "あいうえ|（かき）")]
    [InlineData(10, "あいうえお）かき", "あいうえ|お）かき")]
    [InlineData(10, "カード会社ッと", "カード会|社ッと")]
    [InlineData(10, "あいうえ……か", "あいうえ|……か")]
    [InlineData(10, "あいうえお 、か", "あいうえ|お 、か")]
    [InlineData(10, "あいうえ（ か", "あいうえ|（ か")]
    [InlineData(10, "〒あいうえ", "〒あいうえ")]
    [InlineData(10, "あいうえ〒か", "あいうえ|〒か")]
    // Latin breaks between words, and spaces at the break are gone.
    [InlineData(10, "Mozilla Windows NT", "Mozilla|Windows NT")]
    [InlineData(10, "Mozilla   Windows", "Mozilla|Windows")]
    [InlineData(10, "注文A-10293です", "注文|A-10293で|す")]
    [InlineData(10, "tel 045-000-1234", "tel|045-000-12|34")]
    [InlineData(10, "shop-kaden/items", "shop-|kaden/|items")]
    [InlineData(10, "abcdefghijklm", "abcdefghij|klm")]
    [InlineData(10, "あabcdefghijklm", "あ|abcdefghij|klm")]
    // Line breaks of the text are kept, empty lines too.
    [InlineData(10, "", "")]
    [InlineData(10, "あ\nい", "あ|い")]
    [InlineData(10, "あ\n\nい\n", "あ||い|")]
    [InlineData(10, "あいうえお\nか", "あいうえお|か")]
    [InlineData(10, "あいうえお \nか", "あいうえお|か")]
    [InlineData(10, "あいうえお。\nか", "あいうえお。|か")]
    // Nothing fits, and still every line takes something.
    [InlineData(1, "あい", "あ|い")]
    [InlineData(4, "））））））", "））|））|））")]
    [InlineData(4, "（（（（（（", "（（|（（|（（")]
    public void Break_Text_StandsOnTheseLines(int width, string text, string lines) => Assert.Equal(lines, Lines(text, width));

    [Theory]
    [InlineData("https://shop.example.co.jp/a", "https://sh|op.exampl|e.co.jp/a")]
    [InlineData("(aaaaaaaaaa)", "(aaaaaaaaa|a)")]
    public void Break_Anywhere_FillsTheLinesAndKeepsKinsoku(string text, string lines) => Assert.Equal(lines, Lines(text, 10, anywhere: true));

    [Fact]
    public void Break_FirstLine_MayHaveAnotherWidth() =>
        Assert.Equal(["あい", "うえお", "か"], Texts("あいうえおか", LineBreaker.Break("あいうえおか", 4, 6, Advance)));

    [Theory]
    [InlineData("あいうえおかきくけこ", "False True")]
    [InlineData("あいうえお\nか", "True True")]
    [InlineData("あいうえお。\nか", "True True")]
    public void Break_Lines_KnowWhetherTheTextEndsThem(string text, string ends) =>
        Assert.Equal(ends, string.Join(' ', LineBreaker.Break(text, 10, 10, Advance).Select(line => line.EndsParagraph)));

    [Theory]
    [InlineData("か\u3099か\u3099か\u3099", "か\u3099か\u3099|か\u3099")]
    [InlineData("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦|👨‍👩‍👧‍👦")]
    [InlineData("𠮷𠮷𠮷", "𠮷𠮷|𠮷")]
    public void Break_CharactersOfSeveralCodes_AreNotTornApart(string text, string lines) => Assert.Equal(lines, Lines(text, 4));

    [Fact]
    public void Break_MarksWithoutWidth_DoNotFillALineWithoutEnd()
    {
        var text = string.Concat(Enumerable.Repeat("\u200B", 50_000));

        Assert.InRange(LineBreaker.Break(text, 10, 10, _ => 0).Max(line => line.Length), 1, 1000);
    }

    [Fact]
    public void Break_ALongText_IsFoundLineByLine()
    {
        var asked = 0;

        _ = LineBreaker.Break(new string('あ', 1_000_000), 10, 10, _ => Count()).Take(3).ToList();

        Assert.InRange(asked, 15, 30);
        float Count()
        {
            asked++;
            return 2;
        }
    }

    internal static float Advance(ReadOnlySpan<char> element)
    {
        Rune.DecodeFromUtf16(element, out var first, out _);
        return first.Value is >= 0x1100 and (< 0xFF61 or > 0xFFDC) ? 2 : 1;
    }

    internal static IEnumerable<string> Texts(string text, IEnumerable<TextLine> lines) => lines.Select(line => text.Substring(line.Start, line.Length));

    private static string Lines(string text, float width, bool anywhere = false) =>
        string.Join('|', Texts(text, LineBreaker.Break(text, width, width, Advance, anywhere)));
}
