namespace ChatOpsFraud.Core.Cases;

/// <summary>The case was moved to another rule set, on purpose.</summary>
/// <param name="From">Hash before.</param>
/// <param name="To">Hash after.</param>
public sealed record RuleSetChanged(string From, string To) : CaseEvent;
