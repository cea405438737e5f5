namespace ChatOpsFraud.Core.Statement;

/// <summary>
/// A table of 申出書: label and value rows, or (購入情報) a grid with a header row.
/// Invariant: every row has as many cells as <see cref="Header"/>, or two where there is none.
/// </summary>
/// <param name="Title">E.g. 購入情報（注文1）; null for the section's first table.</param>
/// <param name="Header">Column heads of a grid; null for a table of label and value.</param>
/// <param name="Rows">The rows in order.</param>
public sealed record StatementTable(string? Title, IReadOnlyList<string>? Header, IReadOnlyList<StatementRow> Rows);
