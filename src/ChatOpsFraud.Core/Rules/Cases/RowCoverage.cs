namespace ChatOpsFraud.Core.Rules.Cases;

/// <summary>In how many examples a row decided or advised, or a check spoke, and in how many not.</summary>
/// <param name="Table">Id of the table or of the list of checks.</param>
/// <param name="File">Its file: two editions of a table each need their own examples.</param>
/// <param name="Row">Id of the row or check.</param>
/// <param name="Cases">Examples in which it fired; 0 means that nobody has written one.</param>
/// <param name="Against">Examples in which an answer contradicts the row, or in which the check had its values and was silent.</param>
public sealed record RowCoverage(string Table, string File, string Row, int Cases, int Against)
{
    /// <summary>Whether it was seen to fire and not to fire.</summary>
    public bool IsComplete => Cases > 0 && Against > 0;
}
