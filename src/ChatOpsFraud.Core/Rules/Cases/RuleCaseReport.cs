namespace ChatOpsFraud.Core.Rules.Cases;

/// <summary>All examples, run.</summary>
/// <param name="Results">One for each example, in the order of files.</param>
/// <param name="Coverage">One for each row of each table.</param>
/// <param name="Findings">Faults of the example files themselves.</param>
public sealed record RuleCaseReport(
    IReadOnlyList<RuleCaseResult> Results, IReadOnlyList<RowCoverage> Coverage, IReadOnlyList<RuleFinding> Findings)
{
    /// <summary>Whether every file could be read, every example passed and every row has one.</summary>
    public bool IsSound => Findings.Count == 0 && Results.All(r => r.Passed) && Coverage.All(c => c.Cases > 0);
}
