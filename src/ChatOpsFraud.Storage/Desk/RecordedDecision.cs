using ChatOpsFraud.Core.Cases;

namespace ChatOpsFraud.Storage.Desk;

/// <summary>A decision as a case recorded it.</summary>
/// <param name="Decided">What was decided, on which facts.</param>
/// <param name="RuleSet">Hash of the rule set under which it was decided.</param>
/// <param name="At">When, in Japanese time.</param>
public sealed record RecordedDecision(Decided Decided, string RuleSet, DateTimeOffset At);
