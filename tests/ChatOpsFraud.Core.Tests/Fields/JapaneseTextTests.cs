using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Tests.Fields;

public sealed class JapaneseTextTests
{
    [Theory]
    [InlineData("０４５－０００", "045-000")]
    [InlineData("045ー000", "045-000")]
    [InlineData("045‐000—1", "045-000-1")]
    [InlineData("ジョーンズ", "ジョーンズ")]
    [InlineData("ｶﾞｰﾄﾞ", "ガード")]
    [InlineData("10～12", "10~12")]
    [InlineData("10〜12", "10~12")]
    [InlineData("①㈱", "1(株)")]
    [InlineData("神", "神")]
    [InlineData("  a\u3000\u00A0b\t", "a b")]
    [InlineData("a\u202Eb\u200Bc\0", "abc")]
    public void Fold_Variants_BecomeOneForm(string text, string folded) => Assert.Equal(folded, JapaneseText.Fold(text));

    [Theory]
    [InlineData("ＡＢＣ１２３（！）", "ABC123（！）")]
    [InlineData("ｶﾞｰﾄﾞ", "ガード")]
    [InlineData("①㈱", "①㈱")]
    [InlineData("神", "神")]
    [InlineData("e\u0301", "é")]
    public void Widths_Variants_KeepTheirMeaning(string text, string shown) => Assert.Equal(shown, JapaneseText.Widths(text));

    [Fact]
    public void Clean_LoneSurrogates_BecomeReplacementCharacters() =>
        Assert.Equal("a\uFFFDb\uFFFD😀", JapaneseText.Clean("a\uD800b\uDC00😀"));

    [Theory]
    [InlineData("a\r\nb\rc\u2028d", "a\nb\nc\nd")]
    [InlineData("a\tb", "a\tb")]
    public void Clean_LineBreaks_BecomeOneKind(string text, string clean) => Assert.Equal(clean, JapaneseText.Clean(text));

    [Fact]
    public void Fold_Folded_StaysTheSame()
    {
        var hostile = new Hostile(7);
        for (var i = 0; i < 20_000; i++)
        {
            var folded = JapaneseText.Fold(hostile.Next());
            Assert.Equal(folded, JapaneseText.Fold(folded));
        }
    }
}
