namespace ChatOpsFraud.Storage.Desk;

/// <summary>A case has changed.</summary>
/// <param name="CaseNumber">事案番号.</param>
/// <param name="Version">Its version now; 0 when it was deleted.</param>
/// <param name="HasOutgoing">True when messages were queued with the change.</param>
public sealed record CaseSignal(string CaseNumber, long Version, bool HasOutgoing);
