namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Combinations of answers that change in the same way.</summary>
/// <param name="Aspect">What of the decision changes.</param>
/// <param name="Subject">The advice that changes; empty for the outcome and its reason.</param>
/// <param name="Before">What it was, in Japanese.</param>
/// <param name="After">What it is, in Japanese.</param>
/// <param name="Points">Number of combinations.</param>
/// <param name="When">Sentences that together hold for exactly these combinations; as few as were found.</param>
public sealed record DecisionChange(DecisionAspect Aspect, string Subject, string Before, string After, int Points, IReadOnlyList<ChangeCondition> When);
