using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Documents.Export;
using CsCheck;

namespace ChatOpsFraud.Documents.Tests.Export;

public class CsvFieldTests
{
    private const string Acting = "=+-@\t\r\n\0＝＋－＠";

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("株式会社みなと家電", "\"株式会社みなと家電\"")]
    [InlineData("a\"b,c", "\"a\"\"b,c\"")]
    [InlineData("03-0000-0000", "\"03-0000-0000\"")]
    [InlineData("+81-3-0000-0000", "\"'+81-3-0000-0000\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("＝1", "\"'＝1\"")]
    [InlineData("'=1", "\"''=1\"")]
    public void Of_Text_StaysText(string text, string field) => Assert.Equal(field, CsvField.Of(text));

    [Fact]
    public void Of_AnyText_NeverActsAndComesBack() =>
        Gen.OneOf(Gen.Char[Acting + "'\","], Gen.Char).Array[0, 12].Select(chars => new string(chars)).Sample(
            text =>
            {
                var shown = Assert.Single(Assert.Single(Csv.Read(CsvField.Of(text) + "\r\n")));
                Assert.True(shown.Length == 0 || !Acting.Contains(shown[0], StringComparison.Ordinal));
                Assert.Equal(WellFormed.Of(text), shown.StartsWith('\'') ? shown[1..] : shown);
            },
            iter: 20_000);
}
