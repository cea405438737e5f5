namespace ChatOpsFraud.Storage;

/// <summary>A line of the list of cases.</summary>
/// <param name="CaseNumber">事案番号, e.g. <c>2026-0042</c>.</param>
/// <param name="Version">Number of its events.</param>
/// <param name="OpenedAt">When it began, in Japanese time (+09:00).</param>
/// <param name="UpdatedAt">When it last changed, in Japanese time.</param>
/// <param name="DeletedAt">When it was deleted; null for a living case.</param>
/// <param name="Index">The columns that the last commit gave.</param>
public sealed record CaseSummary(
    string CaseNumber, long Version, DateTimeOffset OpenedAt, DateTimeOffset UpdatedAt, DateTimeOffset? DeletedAt, CaseIndex Index);
