using System.Text;
using ChatOpsFraud.Core.Statement.Characters;

namespace ChatOpsFraud.Core.Tests.Statement.Characters;

public sealed class EgovCharactersTests
{
    [Theory]
    [InlineData("①②⑳㉑", "(1)(2)(20)(21)")]
    [InlineData("Ⅰ・Ⅱ・ⅲ", "I・II・iii")]
    [InlineData("㈱みなと家電", "(株)みなと家電")]
    [InlineData("㊤㊙", "(上)(秘)")]
    [InlineData("№10293", "No.10293")]
    [InlineData("3㎏ 5㎡ 10㎜", "3kg 5m2 10mm")]
    [InlineData("㍻30年㋿8年", "平成30年令和8年")]
    [InlineData("㌔㍍", "キロメートル")]
    [InlineData("髙橋", "高橋")]
    [InlineData("山﨑", "山崎")]
    [InlineData("𠮷野家", "吉野家")]
    [InlineData("神田", "神田")]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("José Müller", "Jose Muller")]
    [InlineData("Jose\u0301", "Jose")]
    [InlineData("か\u3099", "が")]
    [InlineData("ﾐﾅﾄ ｶﾞｰﾃﾞﾝ", "ミナト ガーデン")]
    [InlineData("ｱﾞ", "ア゛")]
    [InlineData("10～12時", "10〜12時")]
    [InlineData("045－000", "045\u2212000")]
    [InlineData("至急😀です", "至急です")]
    [InlineData("👨‍👩‍👧‍👦🇯🇵1️⃣", "1")]
    [InlineData("a\u200Bb\u202Ec", "abc")]
    [InlineData("a\r\nb\tc\u00A0d", "a\nb c d")]
    [InlineData("¥1,980", "￥1,980")]
    [InlineData("①①", "(1)(1)")]
    [InlineData("草彅", "草〓")]
    [InlineData("한국", "〓〓")]
    [InlineData("ＡＢＣ１２３－", "ＡＢＣ１２３\u2212")]
    [InlineData("", "")]
    public void Check_RefusedCharacters_AreReplaced(string text, string egov) => Assert.Equal(egov, EgovCharacters.Check(text).Text);

    [Fact]
    public void Check_LoneSurrogate_IsReplaced() => Assert.Equal("a〓b", EgovCharacters.Check("a\uD800b").Text);

    [Fact]
    public void Check_LostKanji_NamesCharacterCodeAndPlace()
    {
        var replacement = Assert.Single(EgovCharacters.Check("担当は草彅です。草彅").Replacements);

        Assert.Equal(new Replacement("彅", "〓", 2, 5), replacement);
        Assert.True(replacement.IsLost);
        Assert.Contains("5文字目の「彅」（U+5F45）", replacement.Sentence.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("髙", "egovChar.replaced")]
    [InlineData("😀", "egovChar.removed")]
    [InlineData("彅", "egovChar.lost")]
    public void Replacement_Kind_HasItsSentence(string text, string code)
    {
        var sentence = Assert.Single(EgovCharacters.Check(text).Replacements).Sentence;

        Assert.Equal(code, sentence.Code);
        Assert.Contains(text, sentence.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{", sentence.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ﾐﾅﾄ")]
    [InlineData("10～12")]
    [InlineData("a\u200B\r\n")]
    [InlineData("神奈川県横浜市中区山下町1番地")]
    public void Check_SameLook_IsNotReported(string text) => Assert.Empty(EgovCharacters.Check(text).Replacements);

    [Fact]
    public void Check_EveryCharacterOfUnicode_ComesOutAllowed()
    {
        for (var value = 0; value <= 0x10FFFF; value += value < 0x32000 ? 1 : 97)
        {
            var text = value is >= 0xD800 and <= 0xDFFF ? ((char)value).ToString() : char.ConvertFromUtf32(value);
            var checkedText = EgovCharacters.Check($"あ{text}い");
            Assert.True(checkedText.Text.All(EgovCharacters.IsAllowed), $"U+{value:X4} → {checkedText.Text}");
            Assert.True(checkedText.Text is ['あ', .., 'い'], $"U+{value:X4} → {checkedText.Text}");
        }
    }

    [Fact]
    public void Check_AllowedText_IsUnchanged()
    {
        var all = new StringBuilder();
        for (var c = ' '; c < char.MaxValue; c++)
            if (EgovCharacters.IsAllowed(c)) all.Append(c);

        Assert.Equal(6879 + 95, all.Length);
        Assert.Equal(new string(all.ToString()), EgovCharacters.Check(all.ToString()).Text);
        Assert.DoesNotContain(all.ToString(), c => "①Ⅰ㈱髙﨑ｱ～－¥\u00E9".Contains(c, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData('亜')]
    [InlineData('熙')]
    [InlineData('〓')]
    [InlineData('〜')]
    [InlineData('−')]
    [InlineData('Ω')]
    [InlineData('Я')]
    [InlineData('─')]
    [InlineData('ヶ')]
    [InlineData('々')]
    [InlineData('~')]
    [InlineData('\\')]
    public void IsAllowed_Jis0208AndAscii_Yes(char c) => Assert.True(EgovCharacters.IsAllowed(c));
}
