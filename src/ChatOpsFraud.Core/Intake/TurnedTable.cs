namespace ChatOpsFraud.Core.Intake;

/// <summary>Reads a table whose first column names the rows, so that each other column is an order.</summary>
internal static class TurnedTable
{
    private const int FewestLabels = 3;
    private const int MostColumns = 20;

    /// <summary>Puts the columns of a table that begins at a line and returns the number of its lines; 0 when none begins.</summary>
    public static int Read(Draft draft, List<PastedLine> lines, int at, char separator)
    {
        var rows = new List<(PastedLine Line, List<string> Cells)>();
        var next = at;
        for (; next < lines.Count && lines[next].Raw.Length > 0; next++)
        {
            if (LineShape.IsRule(lines[next].Folded)) continue;
            var cells = CellSplitter.Cut(lines[next], lines[next].Body, separator);
            if (cells.Count is < 3 or > MostColumns || (rows.Count > 0 && cells.Count != rows[0].Cells.Count)) break;
            // The first row may be a heading: 項目, 1件目, 2件目.
            if (!IsLabelled(cells) && rows.Count > 0) break;
            rows.Add((lines[next], cells));
        }
        if (rows.Count > 0 && !IsLabelled(rows[0].Cells)) rows.RemoveAt(0);
        if (rows.Count < FewestLabels || !rows.Exists(r => r.Cells.Count(c => c.Length > 0) > 2)) return 0;
        if (ColumnTable.Of([.. rows.Select(r => r.Cells[0])]) is not { } table) return 0;
        for (var column = 1; column < rows[0].Cells.Count; column++)
            table.Put(draft, [.. rows.Select(r => r.Cells[column])], rows[0].Line);
        return next - at;
    }

    private static bool IsLabelled(List<string> cells) =>
        Labels.All.Find(cells[0]) is not null && cells.Skip(1).All(c => Labels.All.Find(c) is null);
}
