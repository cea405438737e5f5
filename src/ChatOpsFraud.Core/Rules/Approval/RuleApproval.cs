using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Approval;

/// <summary>Whether rule files are those that were approved.</summary>
/// <param name="Lock">The approval that was found; null when there is none or it cannot be read.</param>
/// <param name="Troubles">Why the files do not count as approved, each with the file and what to do; empty when they do.</param>
public sealed record RuleApproval(RuleLock? Lock, IReadOnlyList<Sentence> Troubles)
{
    /// <summary>True when every file is the one that was approved.</summary>
    public bool IsApproved => Troubles.Count == 0;
}
