using ChatOpsFraud.Documents.Outline;

namespace ChatOpsFraud.Documents.Picture.Page;

/// <summary>A row of a table.</summary>
/// <param name="table">The table that it is a row of.</param>
/// <param name="cells">Its cells.</param>
/// <param name="isShort">True for a row that is not split and whose cells are centred in their height.</param>
/// <param name="keepNext">True when the row after it belongs to it.</param>
internal sealed class RowBox(OutlineTable table, IReadOnlyList<CellBox> cells, bool isShort, bool keepNext) : Box
{
    private static readonly PageRule Inner = StyleSheet.OfStatement.Inner;
    private static readonly PageRule Frame = StyleSheet.OfStatement.Frame;

    public OutlineTable Table => table;

    public override float Before => 0;

    public override float After => 0;

    // Word and LibreOffice add the rule between two rows to their height.
    public override float Height { get; } = cells.Max(cell => cell.Height) + Inner.Thickness;

    public override bool KeepNext => keepNext || cells.Any(cell => cell.Style.KeepNext);

    public override void Draw(Pen pen, float top)
    {
        foreach (var cell in cells)
        {
            if (cell.Fill is { } fill) pen.Fill(cell.Left, top, cell.Left + cell.Width, top + Height, fill);
            var spare = isShort ? (Height - cell.Height) / 2 : 0;
            pen.Lines(cell.Lines, cell.Style, cell.Left + Sheet.CellMargin, cell.Left + cell.Width - Sheet.CellMargin, top + spare + cell.Style.Before);
        }
    }

    /// <summary>Draws the rule above it and those between its cells.</summary>
    public void DrawRules(Pen pen, float top)
    {
        pen.Rule(Sheet.Left, top, Sheet.Right, top, Inner.Thickness, Inner.Colour);
        foreach (var cell in cells.Skip(1)) pen.Rule(cell.Left, top, cell.Left, top + Height, Inner.Thickness, Inner.Colour);
    }

    /// <summary>Draws the frame of a table or of the part of it that stands on the page.</summary>
    public static void DrawFrame(Pen pen, float top, float bottom)
    {
        foreach (var y in (float[])[top, bottom]) pen.Rule(Sheet.Left, y, Sheet.Right, y, Frame.Thickness, Frame.Colour);
        foreach (var x in (float[])[Sheet.Left, Sheet.Right]) pen.Rule(x, top, x, bottom, Frame.Thickness, Frame.Colour);
    }

    // A short row that is higher than a page is split all the same.
    public override Box? Upper(float room)
    {
        if (isShort && Height <= Sheet.Bottom - Sheet.Top) return null;
        var upper = cells.Select(cell => cell.Upper(room - Inner.Thickness)).ToList();
        return upper.All(cell => cell.Lines.Count > 0) ? new RowBox(table, upper, isShort: false, keepNext: false) : null;
    }
}
