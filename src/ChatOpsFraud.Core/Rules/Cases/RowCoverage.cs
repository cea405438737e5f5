namespace ChatOpsFraud.Core.Rules.Cases;

/// <summary>How many examples a row decided or advised in.</summary>
/// <param name="Table">Id of the table.</param>
/// <param name="Row">Id of the row.</param>
/// <param name="Cases">Number of examples; 0 means that nobody has written one.</param>
public sealed record RowCoverage(string Table, string Row, int Cases);
