using System.Xml;
using ChatOpsFraud.Documents.Text;
using CsCheck;

namespace ChatOpsFraud.Documents.Tests.Text;

public class PlainTextTests
{
    [Theory]
    [InlineData("東京都 港区\t1-2", "東京都 港区\t1-2")]
    [InlineData("1\r\n2\r3\n4\u20285\v6\u00857", "1\n2\n3\n4\n5\n6\n7")]
    [InlineData("a\0b\u001bc\u007fd\u009be\ufffef", "abcdef")]
    [InlineData("photo\u202Egpj.exe\u2066\u200F", "photogpj.exe")]
    [InlineData("𠮷野家😀👨‍👩‍👧", "𠮷野家😀👨‍👩‍👧")]
    public void Of_Text_KeepsWhatIsShown(string text, string expected) => Assert.Equal(expected, PlainText.Of(text));

    // Lone surrogates do not survive as attribute arguments.
    [Fact]
    public void Of_LoneSurrogates_AreRemoved() => Assert.Equal("ab", PlainText.Of("a\ud800b\udc00"));

    [Fact]
    public void Of_AnyString_IsXmlAndStaysAsItIsTheSecondTime() =>
        Gen.Char.Array[0, 100].Select(chars => new string(chars)).Sample(text =>
        {
            var plain = PlainText.Of(text);
            Assert.Equal(plain, XmlConvert.VerifyXmlChars(plain));
            Assert.Equal(plain, PlainText.Of(plain));
        }, iter: 2000);

    [Theory]
    [InlineData("", 0)]
    [InlineData("日本語だけの長い文です。", 0)]
    [InlineData("Chrome/142.0 Safari", 12)]
    [InlineData("URLはhttps://example.jp/です", 19)]
    public void LongestUnbroken_Text_CountsTheLatinStretch(string text, int expected) =>
        Assert.Equal(expected, PlainText.LongestUnbroken(text));
}
