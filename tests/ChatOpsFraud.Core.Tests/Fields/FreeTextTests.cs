using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Tests.Fields;

public sealed class FreeTextTests
{
    [Theory]
    [InlineData("ＵＳＢメモリ　64GB", "USBメモリ 64GB")]
    [InlineData("ﾉｰﾄﾊﾟｿｺﾝ Ｘ１", "ノートパソコン X1")]
    [InlineData(" a\r\nb ", "a b")]
    [InlineData("株式会社みなと家電（本店）", "株式会社みなと家電（本店）")]
    [InlineData("㈱みなと①", "㈱みなと①")]
    [InlineData("a\u0000b\u202Ec\u200Bd", "abcd")]
    [InlineData("か\u3099", "が")]
    public void ParseLine_TypedForm_IsOneCleanLine(string typed, string canonical) =>
        Assert.Equal(canonical, FreeText.ParseLine(typed).Value.Canonical);

    [Fact]
    public void Parse_SeveralLines_KeepsThem() => Assert.Equal("一行目\n\n二行目", FreeText.Parse("\n一行目\r\n\r\n\r\n\r\n二行目  \n").Value.Canonical);

    [Fact]
    public void Parse_LoneSurrogate_IsReplaced() => Assert.Equal("a\uFFFDb", FreeText.Parse("a\uD800b").Value.Canonical);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("\u0000\u202E")]
    public void Parse_NothingVisible_Refuses(string typed) => Assert.Equal("field.empty", FreeText.Parse(typed).Unread!.Reason.Code);

    [Theory]
    [InlineData("あ", 200, true)]
    [InlineData("あ", 201, false)]
    [InlineData("a", 1000, true)]
    [InlineData("a", 1001, false)]
    [InlineData("あ", 1_000_000, false)]
    public void ParseLine_Length_IsLimited(string piece, int count, bool isRead)
    {
        var line = FreeText.ParseLine(string.Concat(Enumerable.Repeat(piece, count)));

        Assert.Equal(isRead ? null : "field.line.tooLong", line.Unread?.Reason.Code);
    }

    [Theory]
    [InlineData("PK\u0003\u0004\u0014\0\u0006\0\u0008abc")]
    [InlineData("\uFFFD\uFFFD\uFFFD\uFFFDЃV\uFFFD[\uFFFDg")]
    [InlineData("\uD800\uD800\uD800会社")]
    public void Parse_GarbledText_RefusesKindly(string typed)
    {
        Assert.Equal("field.text.garbled", FreeText.Parse(typed).Unread!.Reason.Code);
        Assert.Equal("field.text.garbled", FreeText.ParseLine(typed).Unread!.Reason.Code);
    }

    [Theory]
    [InlineData(4000, true)]
    [InlineData(4001, false)]
    [InlineData(1_000_000, false)]
    public void Parse_Length_IsLimited(int length, bool isRead) => Assert.Equal(isRead, FreeText.Parse(new string('あ', length)).IsRead);
}
