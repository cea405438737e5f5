namespace ChatOpsFraud.Core.Rules;

/// <summary>The result of reading the rule files. Invariant: there is a set exactly when there are no findings.</summary>
/// <param name="Set">The rule set, when every file is sound.</param>
/// <param name="Findings">Every fault found, in the order of files and lines.</param>
public sealed record RuleSetReading(RuleSet? Set, IReadOnlyList<RuleFinding> Findings)
{
    /// <summary>The rule set of files that are known to be sound.</summary>
    /// <exception cref="InvalidOperationException">The files have findings.</exception>
    public RuleSet Sound => Set ?? throw new InvalidOperationException(string.Join('\n', Findings));
}
