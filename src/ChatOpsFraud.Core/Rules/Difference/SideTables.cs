namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>The tables of one side in one period; null where none is in force.</summary>
internal sealed record SideTables(RuleTable? Outcome, RuleTable? Advice);
