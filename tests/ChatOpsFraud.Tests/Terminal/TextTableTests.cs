using ChatOpsFraud.Terminal;

namespace ChatOpsFraud.Tests.Terminal;

public sealed class TextTableTests
{
    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void Lines_AnyWidth_AreAllOneWidthAndLoseNothing(int width)
    {
        const string Long = "被害に遭った具体的な事実があるので、通報に当たります。情報がそろわなくても、早く送ることが大切です（対応要領 4(2)）。";
        IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> rows = [[["行"], ["理由"]], [["report-topic-unknown"], [Long, "二行目"]]];

        var lines = TextTable.Lines(rows, width).ToList();

        Assert.Single(lines.Select(Columns.WidthOf).Distinct());
        Assert.True(Columns.WidthOf(lines[0]) <= width);
        Assert.Contains(WithoutBlanks(Long), WithoutBlanks(string.Concat(lines.Where(l => l.StartsWith('│')).Select(l => l.Split('│')[2]))), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrap_JapaneseText_NeverBeginsALineWithAPunctuationMark() =>
        Assert.All(TextTable.Wrap("今すぐ電話して、配達の中止か返送を頼んでください。伝票番号（例：1234）も、用意します。", 12), l => Assert.DoesNotContain(l[0], "、。）"));

    [Fact]
    public void Wrap_ALatinWord_StaysWhole() => Assert.Contains("03-5978-7509", TextTable.Wrap("相談窓口（03-5978-7509）です", 16).SelectMany(l => l.Split('（', '）')));

    [Fact]
    public void Wrap_AWordWiderThanTheColumn_IsBroken() => Assert.Equal("abcdefghijkl", string.Concat(TextTable.Wrap("abcdefghijkl", 4)));

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
