using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Cases;

/// <summary>What became of an example.</summary>
/// <param name="Case">The example.</param>
/// <param name="Troubles">What came out otherwise than expected; empty when it passed.</param>
public sealed record RuleCaseResult(RuleCase Case, IReadOnlyList<Sentence> Troubles)
{
    /// <summary>Whether everything expected came out.</summary>
    public bool Passed => Troubles.Count == 0;
}
