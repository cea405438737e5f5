using ChatOpsFraud.Documents.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Docx;

/// <summary>
/// A table with a fixed layout and a header row that is repeated on every page. Fixed, because a long address or user
/// agent must wrap in its cell and not push the page wider.
/// </summary>
internal static class TableFrame
{
    // About twelve lines of a value cell: a shorter row moves to the next page as a whole.
    private const int ShortRow = 480;
    private const int ShortRowLines = 12;

    /// <summary>An empty table with its columns, its name for screen readers and its header row.</summary>
    public static Table Of(string caption, IReadOnlyList<int> widths, IReadOnlyList<string> header)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = StyleId.Table },
                new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook
                {
                    Val = "06A0",
                    FirstRow = true,
                    FirstColumn = true,
                    LastRow = false,
                    LastColumn = false,
                    NoHorizontalBand = true,
                    NoVerticalBand = true,
                },
                new TableCaption { Val = PlainText.OneLine(caption) }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        row.Append(header.Select((text, i) => StatementCell.Head(text, widths[i])));
        table.AppendChild(row);
        return table;
    }

    /// <summary>
    /// A row of <paramref name="cells"/>. A short one is not split across pages; a long one begins at the top of its cells,
    /// so that its label stands beside the beginning of its text.
    /// </summary>
    public static TableRow Row(IEnumerable<TableCell> cells)
    {
        var row = new TableRow(cells);
        var isShort = row.InnerText.Length <= ShortRow && row.Descendants<Break>().Take(ShortRowLines).Count() < ShortRowLines;
        if (isShort)
            row.PrependChild(new TableRowProperties(new CantSplit()));
        else
            BeginAtTop(row);
        return row;
    }

    /// <summary>Keeps <paramref name="row"/> on the page of the row after it.</summary>
    public static void KeepWithNext(TableRow row)
    {
        foreach (var paragraph in row.Descendants<Paragraph>())
            paragraph.ParagraphProperties!.KeepNext = new KeepNext();
    }

    private static void BeginAtTop(TableRow row)
    {
        foreach (var alignment in row.Descendants<TableCellVerticalAlignment>())
            alignment.Val = TableVerticalAlignmentValues.Top;
    }
}
