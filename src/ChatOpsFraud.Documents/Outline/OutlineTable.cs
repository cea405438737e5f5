namespace ChatOpsFraud.Documents.Outline;

/// <summary>A table. Invariant: every row has as many cells as there are <paramref name="Widths"/>.</summary>
/// <param name="Caption">Its name for screen readers.</param>
/// <param name="Widths">Widths of the columns in twips; they add up to <see cref="ColumnWidths.Total"/>.</param>
/// <param name="Head">The row of column heads, repeated on every page.</param>
/// <param name="Rows">The rows below it.</param>
internal sealed record OutlineTable(string Caption, IReadOnlyList<int> Widths, OutlineRow Head, IReadOnlyList<OutlineRow> Rows) : OutlinePart;
