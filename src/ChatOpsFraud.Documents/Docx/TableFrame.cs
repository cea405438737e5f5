using ChatOpsFraud.Documents.Outline;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatOpsFraud.Documents.Docx;

/// <summary>
/// A table with a fixed layout and a header row that is repeated on every page. Fixed, because a long address or user
/// agent must wrap in its cell and not push the page wider.
/// </summary>
internal static class TableFrame
{
    /// <summary>The table with all its rows.</summary>
    public static Table Of(OutlineTable outline)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = OutlineStyle.Table },
                new TableWidth { Width = $"{outline.Widths.Sum()}", Type = TableWidthUnitValues.Dxa },
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
                new TableCaption { Val = outline.Caption }),
            new TableGrid(outline.Widths.Select(width => new GridColumn { Width = $"{width}" })));
        table.AppendChild(Row(outline.Head, outline.Widths, new TableRowProperties(new CantSplit(), new TableHeader())));
        table.Append(outline.Rows.Select(row => Row(row, outline.Widths, row.IsShort ? new TableRowProperties(new CantSplit()) : null)));
        return table;
    }

    private static TableRow Row(OutlineRow outline, IReadOnlyList<int> widths, TableRowProperties? properties)
    {
        var row = new TableRow();
        if (properties is not null) row.AppendChild(properties);
        var place = properties is null ? TableVerticalAlignmentValues.Top : TableVerticalAlignmentValues.Center;
        row.Append(outline.Cells.Select((cell, i) => Cell(cell, widths[i], place, outline.KeepNext)));
        return row;
    }

    private static TableCell Cell(OutlineCell cell, int width, TableVerticalAlignmentValues place, bool keepNext)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (cell.Fill is { } fill)
            properties.AppendChild(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        properties.AppendChild(new TableCellVerticalAlignment { Val = place });
        var paragraph = StyledText.Paragraph(cell.Style, cell.Text);
        if (cell.Mark is { } mark)
        {
            if (cell.Text.Length > 0) paragraph.AppendChild(new Run(new Break()));
            paragraph.AppendChild(StyledText.Gap(mark));
        }
        if (keepNext) paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return new TableCell(properties, paragraph);
    }
}
