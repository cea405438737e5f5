namespace ChatOpsFraud.Core.Rules;

/// <summary>A row that did not decide, and why.</summary>
/// <param name="Table">Id of the table.</param>
/// <param name="Row">Id of the row.</param>
/// <param name="Failed">The cells that did not hold, as Japanese text 「項目が値でない（実際: 値）」.</param>
public sealed record RowTrace(string Table, string Row, IReadOnlyList<string> Failed);
