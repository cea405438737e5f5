namespace ChatOpsFraud.Storage.Audit;

/// <summary>A case as it stands in the file.</summary>
/// <param name="CaseNumber">事案番号.</param>
/// <param name="End">The last event, as the case knows it.</param>
/// <param name="Seal">The seal over it.</param>
/// <param name="IsDeleted">Whether it is marked as deleted.</param>
/// <param name="WrappedKey">Its key; null when there is none.</param>
internal sealed record CaseRow(string CaseNumber, CaseEnd End, byte[] Seal, bool IsDeleted, byte[]? WrappedKey);
