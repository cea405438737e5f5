using ChatOpsFraud.Core.Statement.Characters;

namespace ChatOpsFraud.Documents.Tests;

public class StatementFilesTests
{
    [Fact]
    public void Names_OfACase_SayKindNumberAndEdition()
    {
        Assert.Equal("申出書_2026-0042_第1版.docx", StatementFiles.Docx("2026-0042", 1));
        Assert.Equal("eGov転記シート_2026-0042_第12版.txt", StatementFiles.EgovText("2026-0042", 12));
        Assert.Equal("eGov転記シート_2026-0042_第1版.html", StatementFiles.EgovHtml("2026-0042", 1));
    }

    [Theory]
    [InlineData("../../etc/passwd", "申出書_etcpasswd_第1版.docx")]
    [InlineData("2026 00\u300042－ｱ①#^~?%<>{}[]\\", "申出書_20260042_第1版.docx")]
    [InlineData("\0😀", "申出書_0_第1版.docx")]
    [InlineData("", "申出書_0_第1版.docx")]
    public void Names_OfAnyNumber_ObeyTheRulesOfEgov(string number, string expected)
    {
        Assert.Equal(expected, StatementFiles.Docx(number, 1));
        Assert.All(
            (string[])[expected, StatementFiles.EgovText(number, 1), StatementFiles.EgovHtml(number, 1)],
            name => Assert.Equal(name, EgovFileName.Of(name)));
    }

    [Fact]
    public void Names_OfALongNumber_StayShort() => Assert.InRange(StatementFiles.Docx(new string('9', 5000), 1).Length, 1, 80);
}
