using ChatOpsFraud.Documents.Docx;
using ChatOpsFraud.Documents.Outline;
using ChatOpsFraud.Documents.Tests.Samples;
using CsCheck;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Tests.Docx;

public class StatementTableTests
{
    [Fact]
    public void Write_EveryTable_RepeatsItsHeaderRowAndHasAName()
    {
        using var opened = OpenedStatement.Of(SampleStatements.ManyOrders());
        Assert.All(opened.Tables, table =>
        {
            Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties?.GetFirstChild<TableHeader>());
            Assert.False(string.IsNullOrEmpty(table.Descendants<TableCaption>().Single().Val?.Value));
        });
    }

    [Fact]
    public void Write_ShortRow_IsNotSplitAcrossPages_LongRowIs()
    {
        using var opened = OpenedStatement.Of(SampleStatements.LongTexts());
        var rows = opened.Tables.SelectMany(t => t.Elements<TableRow>()).ToArray();
        Assert.False(Splits(rows.Single(r => r.InnerText.StartsWith("屋号", StringComparison.Ordinal))));
        Assert.True(Splits(rows.Single(r => r.InnerText.StartsWith("不正利用と判断した理由", StringComparison.Ordinal))));

        static bool Splits(TableRow row) => row.TableRowProperties?.GetFirstChild<CantSplit>() is null;
    }

    [Fact]
    public void Write_Amounts_StandAtTheRight_TextAtTheLeft()
    {
        using var opened = OpenedStatement.Of(SampleStatements.Complete());
        var right = opened.InStyle("CellAmount");
        Assert.Equal(["1", "198,000円", "2", "2,980円"], right);
    }

    [Fact]
    public void Write_RowUnderAnother_IsSetInAndKeptWithIt()
    {
        using var opened = OpenedStatement.Of(SampleStatements.Complete());
        Assert.Equal(["↳有の場合は認証サーバの設置場所", "↳有の場合は業者名"], opened.InStyle("CellLabelUnder"));
        var parent = opened.Body.Descendants<TableRow>().Single(r => r.InnerText.StartsWith("不正アクセス疑い有無", StringComparison.Ordinal));
        Assert.All(parent.Descendants<Paragraph>(), p => Assert.NotNull(p.ParagraphProperties?.KeepNext));
    }

    [Fact]
    public void Write_LongStretchWithoutBreak_MayBreakAnywhere_AndStaysSearchable()
    {
        using var opened = OpenedStatement.Of(SampleStatements.LongTexts());
        var url = opened.Body.Descendants<Paragraph>().Single(p => p.InnerText.StartsWith("https://", StringComparison.Ordinal));
        Assert.False(url.ParagraphProperties!.WordWrap!.Val!.Value);
        Assert.EndsWith("?session=0000", Assert.Single(url.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Widths_AnyTexts_AddUpToTheWidthBetweenTheMargins() =>
        Gen.String[0, 60].Array[1, 8].Array[1, 6].Sample(rows =>
        {
            var table = rows.Select(r => (IReadOnlyList<string>)[.. Enumerable.Range(0, rows[0].Length).Select(i => r.ElementAtOrDefault(i) ?? "")]).ToArray();
            var widths = ColumnWidths.For(table);
            Assert.Equal(ColumnWidths.Total, widths.Sum());
            Assert.All(widths, width => Assert.InRange(width, 400, ColumnWidths.Total));
        }, iter: 500);

    [Fact]
    public void Widths_LongNames_LeaveDateAndAmountOnOneLine()
    {
        var widths = ColumnWidths.For([["不正購入日時", "商品名", "数量", "販売価格"], ["2026年11月20日 21時05分33秒", new string('長', 200), "2", "198,000円"]]);
        Assert.True(widths[0] >= 30 * 105, $"date: {widths[0]}");
        Assert.True(widths[3] >= 12 * 105, $"amount: {widths[3]}");
    }
}
