namespace ChatOpsFraud.Storage.RuleSets;

/// <summary>A rule set as it is kept.</summary>
/// <param name="Hash">SHA-256 (64 hex digits) over its files; whoever reads it holds it against them.</param>
/// <param name="Edition">Edition.</param>
/// <param name="KeptAt">When it was first kept, in Japanese time.</param>
/// <param name="Files">Path → text of every file that bears on decisions and questions.</param>
/// <param name="Approval">Text of its <c>rules.lock.json</c>; null when it had none.</param>
public sealed record KeptRuleSet(string Hash, string Edition, DateTimeOffset KeptAt, IReadOnlyDictionary<string, string> Files, string? Approval);
