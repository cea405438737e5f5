using System.Text;
using ChatOpsFraud.Web.Files;

namespace ChatOpsFraud.Tests.Web.Files;

public sealed class FileTextTests
{
    private const string Text = "発注者氏名,山田 太郎\r\n数量,2台";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("shift_jis")]
    [InlineData("iso-2022-jp")]
    public void Read_WhatJapaneseProgramsWrite_IsTheText(string encoding) =>
        Assert.Equal(Text, FileText.Read(FileText.Named(encoding)!.GetBytes(Text)));

    [Fact]
    public void Read_TextWithAMarkInFront_LosesTheMark()
    {
        Assert.Equal(Text, FileText.Read([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)]));
        Assert.Equal(Text, FileText.Read([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)]));
        Assert.Equal(Text, FileText.Read([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Text)]));
    }

    [Fact]
    public void Read_WhatIsNoText_IsNothing() => Assert.Null(FileText.Read([0x50, 0x4B, 3, 4, 0, 0]));
}
