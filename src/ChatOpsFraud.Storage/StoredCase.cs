namespace ChatOpsFraud.Storage;

/// <summary>A case as it was read.</summary>
/// <param name="CaseNumber">事案番号, e.g. <c>2026-0042</c>.</param>
/// <param name="Version">The version to expect in the next commit.</param>
/// <param name="Events">The events in order; empty for a deleted case.</param>
/// <param name="Deletion">Who deleted the case and when; null for a living one.</param>
public sealed record StoredCase(string CaseNumber, long Version, IReadOnlyList<StoredEvent> Events, CaseDeletion? Deletion);
