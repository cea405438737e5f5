using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Documents.Picture;
using ChatOpsFraud.Documents.Tests.Samples;
using CsCheck;
using SkiaSharp;

namespace ChatOpsFraud.Documents.Tests.Picture;

/// <summary>What a picture shows is looked at by people; here stands what a program can see of it.</summary>
public class StatementPictureTests
{
    private const uint White = 0xFFFFFFFF;

    public static TheoryData<string> Hostile =>
    [
        "\0\u0001\u001b[31m", "\ud800\udc00\ud800", "\u202Egpj.exe\u202C", "שלום עולם مرحبا", "👨‍👩‍👧‍👦🏳️‍🌈🇯🇵1️⃣", "ﷺﷺﷺ", "Z\u0351\u036b\u0343a\u0334\u0353l\u0318g\u0321o\u0322",
        "\uFFFD\uFFFC\uE000\U000F0000", "か\u3099は\u309A", "", " ", "\n\n\n\n\n", "\t\t\t", "（（（（", "。。。。",
    ];

    [Fact]
    public void Write_Statement_IsAnA4PageThatIsNotBlank()
    {
        using var picture = Picture(SampleStatements.Complete());

        Assert.Equal((StatementPicture.Width, StatementPicture.Height), (picture.Width, picture.Height));
        Assert.Equal(297 / 210.0, picture.Height / (double)picture.Width, 2);
        // Title, table head, gap-free: dark letters, both greys of the tables, and margins without anything.
        var colours = Colours(picture);
        Assert.Contains(0xFF000000, colours.Keys);
        Assert.Contains(0xFFD9D9D9, colours.Keys);
        Assert.Contains(0xFFF2F2F2, colours.Keys);
        Assert.DoesNotContain(0xFFFFF2CC, colours.Keys);
        Assert.All(Enumerable.Range(0, picture.Height), y => Assert.Equal(White, (uint)picture.GetPixel(60, y)));
        Assert.All(Enumerable.Range(0, picture.Width), x => Assert.Equal(White, (uint)picture.GetPixel(x, 60)));
    }

    [Fact]
    public void Write_Gaps_AreShaded()
    {
        using var picture = Picture(SampleStatements.ManyGaps());

        Assert.True(Colours(picture)[0xFFFFF2CC] > 50_000);
    }

    [Fact]
    public void Write_OtherText_GivesAnotherPicture()
    {
        var fonts = Needs.JapaneseFonts();
        var one = StatementPicture.Write(SampleStatements.Complete(), fonts);

        Assert.NotEqual(one, StatementPicture.Write(SampleStatements.With(SampleStatements.Complete(), ("屋号", "みなと家電オンライソ")), fonts));
        Assert.NotEqual(one, StatementPicture.Write(SampleStatements.Complete() with { Edition = 2 }, fonts));
        Assert.NotEqual(one, StatementPicture.Write(SampleStatements.Complete() with { RuleSet = "1.0.1（3f9a1c0b7d2e）" }, fonts));
    }

    [Fact]
    public void Write_SameModelTwiceAndAtOnce_GivesTheSameBytes()
    {
        var fonts = Needs.JapaneseFonts();
        var expected = StatementPicture.Write(SampleStatements.ManyGaps(), fonts);

        var written = new byte[4][];
        Parallel.For(0, written.Length, i => written[i] = StatementPicture.Write(SampleStatements.ManyGaps(), fonts));

        Assert.All(written, bytes => Assert.Equal(expected, bytes));
    }

    [Theory, MemberData(nameof(Hostile))]
    public void Write_HostileText_IsDrawnOrCut(string text)
    {
        using var picture = Picture(SampleStatements.Filled(text));

        Assert.Equal(StatementPicture.Height, picture.Height);
    }

    [Theory]
    [InlineData("あ")]
    [InlineData("a")]
    [InlineData("\u0301")]
    [InlineData("\u200B")]
    [InlineData("\n")]
    [InlineData("長い、文。")]
    [InlineData("Mozilla/5.0 ")]
    public void Write_FiftyThousandCharacters_AreCutAtTheEndOfThePage(string piece)
    {
        using var picture = Picture(SampleStatements.Filled(string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length))));

        // Below the footer stands nothing.
        Assert.All(Enumerable.Range(0, picture.Width), x => Assert.Equal(White, (uint)picture.GetPixel(x, picture.Height - 60)));
    }

    [Fact]
    public void Write_AnyString_GivesAPicture()
    {
        var fonts = Needs.JapaneseFonts();
        Gen.Char.Array[0, 60].Select(chars => new string(chars)).Sample(
            text => Assert.NotEmpty(StatementPicture.Write(SampleStatements.Filled(text), fonts)), iter: 15, threads: 1);
    }

    private static SKBitmap Picture(StatementModel model) => SKBitmap.Decode(StatementPicture.Write(model, Needs.JapaneseFonts()));

    private static Dictionary<uint, int> Colours(SKBitmap picture) => picture.Pixels.GroupBy(p => (uint)p).ToDictionary(g => g.Key, g => g.Count());
}
