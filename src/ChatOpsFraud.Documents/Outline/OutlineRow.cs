namespace ChatOpsFraud.Documents.Outline;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells, one a column.</param>
/// <param name="KeepNext">True when the row after it belongs to it and stays on its page.</param>
internal sealed record OutlineRow(IReadOnlyList<OutlineCell> Cells, bool KeepNext = false)
{
    // About twelve lines of a value cell: a shorter row moves to the next page as a whole.
    private const int ShortRow = 480;
    private const int ShortRowLines = 12;

    /// <summary>True for a row that is not split across pages. A long one begins at the top of its cells, so that its label stands beside the beginning of its text.</summary>
    public bool IsShort => Cells.Sum(c => c.Characters) <= ShortRow && Cells.Sum(c => c.Breaks) < ShortRowLines;
}
