namespace ChatOpsFraud.Storage;

/// <summary>How far a case has come, without its events.</summary>
/// <param name="CaseNumber">事案番号.</param>
/// <param name="Version">The number of its events.</param>
public sealed record CaseVersion(string CaseNumber, long Version);
