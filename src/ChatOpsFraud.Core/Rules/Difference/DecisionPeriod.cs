namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>A period in which the same tables are in force on both sides.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null when no end is known.</param>
/// <param name="Points">Number of combinations of answers that were looked at.</param>
/// <param name="Decided">Number of combinations with another outcome.</param>
/// <param name="Advised">Number of combinations with the same outcome and other advice.</param>
/// <param name="Changes">What changes, in groups; empty when nothing does.</param>
public sealed record DecisionPeriod(DateOnly From, DateOnly? To, int Points, int Decided, int Advised, IReadOnlyList<DecisionChange> Changes);
