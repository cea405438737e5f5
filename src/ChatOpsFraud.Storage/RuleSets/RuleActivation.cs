namespace ChatOpsFraud.Storage.RuleSets;

/// <summary>A line of the ledger of rule sets: one was accepted for use, or refused.</summary>
/// <param name="At">When, in Japanese time.</param>
/// <param name="Hash">Hash of the set; empty when it could not be read.</param>
/// <param name="Edition">Edition; empty when it could not be read.</param>
/// <param name="Author">Who wrote it; null without an approval.</param>
/// <param name="Approver">Who approved it; null without an approval.</param>
/// <param name="IsAccepted">True when it is used from its day on.</param>
/// <param name="Reason">Why it was refused, or what was odd about it; empty when all was well.</param>
/// <param name="Place">The folder it came from.</param>
public sealed record RuleActivation(
    DateTimeOffset At, string Hash, string Edition, string? Author, string? Approver, bool IsAccepted, string Reason, string Place)
{
    /// <summary>Whether another line says the same of the same set, whenever that was.</summary>
    public bool Repeats(RuleActivation other) => this with { At = other.At } == other;
}
