using ChatOpsFraud.Storage.Text;

namespace ChatOpsFraud.Storage.Audit;

/// <summary>A broken place.</summary>
/// <param name="CaseNumber">事案番号; null when the place belongs to no case that can be named.</param>
/// <param name="Version">Place of the event in the case; null when the case as a whole is concerned.</param>
/// <param name="Code">What is wrong, as a stable name, e.g. <c>storage.audit.eventChanged</c>.</param>
public sealed record AuditBreak(string? CaseNumber, long? Version, string Code)
{
    /// <summary>What is wrong, as a Japanese sentence.</summary>
    public string Text => StorageWording.Of(Code);
}
