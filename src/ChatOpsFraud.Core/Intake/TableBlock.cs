namespace ChatOpsFraud.Core.Intake;

/// <summary>Finds a table that begins at a line and puts its rows.</summary>
internal static class TableBlock
{
    private const int MostLinesPerRow = 20;

    /// <summary>Number of lines that the table takes; 0 when none begins here.</summary>
    public static int Read(Draft draft, List<PastedLine> lines, int at)
    {
        if (CellSplitter.Guess(lines[at]) is not var (separator, header)) return 0;
        if (ColumnTable.Of(header) is not { } table) return separator is '\t' or '|' ? TurnedTable.Read(draft, lines, at, separator) : 0;
        if (separator is ' ' or '/' && (!table.OnlyItems || !table.KnowsAll)) return 0;
        var next = at + 1;
        var rows = 0;
        while (next < lines.Count)
        {
            if (LineShape.IsRule(lines[next].Folded) && rows == 0)
            {
                next++;
                continue;
            }
            var taken = Row(lines, next, separator, table, out var cells);
            if (taken == 0) break;
            table.Put(draft, cells, lines[next]);
            next += taken;
            rows++;
        }
        return rows == 0 ? 0 : next - at;
    }

    private static int Row(List<PastedLine> lines, int at, char separator, ColumnTable table, out List<string> cells)
    {
        cells = [];
        var line = lines[at];
        if (line.Raw.Length == 0 || LineShape.IsRule(line.Folded)) return 0;
        if (separator == ' ')
        {
            cells = ItemLine.IsTotal(line.Folded) ? [] : CellSplitter.Spaced(line, table.Width, table.NameColumn) ?? [];
            return cells.Count > 0 ? 1 : 0;
        }
        var (raw, taken) = (line.Body, 1);
        while (separator is not ('|' or '/') && CellSplitter.IsOpen(raw) && taken < MostLinesPerRow && at + taken < lines.Count)
            raw += "\n" + lines[at + taken++].Body;
        cells = CellSplitter.Cut(line, raw, separator);
        // A row may lack its empty last cells, never more than one.
        return cells.Count == table.Width || cells.Count == table.Width - 1 ? taken : 0;
    }
}
