namespace ChatOpsFraud.Core.Rules.Cases;

/// <summary>All examples, run.</summary>
/// <param name="Results">One for each example, in the order of files.</param>
/// <param name="Coverage">One for each row of each table and each check.</param>
/// <param name="Findings">Faults of the example files themselves.</param>
public sealed record RuleCaseReport(
    IReadOnlyList<RuleCaseResult> Results, IReadOnlyList<RowCoverage> Coverage, IReadOnlyList<RuleFinding> Findings)
{
    /// <summary>Whether every file could be read, every example passed and every row and check was seen to fire and not to fire.</summary>
    public bool IsSound => Findings.Count == 0 && Results.All(r => r.Passed) && Coverage.All(c => c.IsComplete);
}
