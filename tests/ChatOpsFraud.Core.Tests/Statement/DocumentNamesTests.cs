using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Core.Statement.Characters;

namespace ChatOpsFraud.Core.Tests.Statement;

public class DocumentNamesTests
{
    [Fact]
    public void Of_ACase_SaysKindNumberAndEdition()
    {
        Assert.Equal("申出書_2026-0042_第1版.docx", DocumentNames.Of(DocumentNames.StatementDocx, "2026-0042", 1));
        Assert.Equal("eGov転記シート_2026-0042_第12版.txt", DocumentNames.Of(DocumentNames.EgovText, "2026-0042", 12));
        Assert.Equal("eGov転記シート_2026-0042_第1版.html", DocumentNames.Of(DocumentNames.EgovHtml, "2026-0042", 1));
    }

    [Theory]
    [InlineData("../../etc/passwd", "申出書_etcpasswd_第1版.docx")]
    [InlineData("2026 00\u300042－ｱ①#^~?%<>{}[]\\", "申出書_20260042_第1版.docx")]
    [InlineData("\0😀", "申出書_0_第1版.docx")]
    [InlineData("", "申出書_0_第1版.docx")]
    public void Of_AnyNumber_ObeysTheRulesOfEgov(string number, string expected)
    {
        Assert.Equal(expected, DocumentNames.Of(DocumentNames.StatementDocx, number, 1));
        Assert.All(DocumentNames.Kinds.Select(kind => DocumentNames.Of(kind, number, 1)), name => Assert.Equal(name, EgovFileName.Of(name)));
    }

    [Fact]
    public void Of_ALongNumber_StaysShort() =>
        Assert.InRange(DocumentNames.Of(DocumentNames.StatementDocx, new string('9', 5000), 1).Length, 1, 80);
}
