using ChatOpsFraud.Documents.Outline;

namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>Makes the boxes of an outline, one by one as they are asked for: what stands on later pages is never set.</summary>
internal sealed class PageBoxes(Typesetter typesetter, StyleSheet styles)
{
    /// <summary>The boxes in order.</summary>
    public IEnumerable<Box> Of(StatementOutline outline) => outline.Parts.SelectMany(part => part switch
    {
        OutlineTable table => table.Rows.Prepend(table.Head).Select(row => (Box)Row(table, row)),
        OutlineParagraph paragraph => [Paragraph(paragraph)],
        _ => throw new InvalidOperationException($"Nothing is drawn for {part.GetType().Name}."),
    });

    /// <summary>The box of a paragraph.</summary>
    public ParagraphBox Paragraph(OutlineParagraph paragraph) =>
        new(styles.Of(paragraph.Style), typesetter.Set(paragraph, Sheet.Right - Sheet.Left), paragraph.KeepNext);

    private RowBox Row(OutlineTable table, OutlineRow row)
    {
        var cells = new List<CellBox>();
        var left = Sheet.Left;
        foreach (var (cell, width) in row.Cells.Zip(table.Widths))
        {
            cells.Add(new CellBox(styles.Of(cell.Style), typesetter.Set(cell, width - 2 * Sheet.CellMargin), cell.Fill, left, width));
            left += width;
        }
        return new RowBox(table, cells, row.IsShort, row.KeepNext);
    }
}
