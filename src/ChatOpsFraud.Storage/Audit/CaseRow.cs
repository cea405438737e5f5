namespace ChatOpsFraud.Storage.Audit;

/// <summary>The end of a case as it stands in the file.</summary>
internal sealed record CaseRow(string CaseNumber, long Version, byte[] Head, bool IsDeleted, byte[]? WrappedKey);
