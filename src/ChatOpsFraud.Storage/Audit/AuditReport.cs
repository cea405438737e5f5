namespace ChatOpsFraud.Storage.Audit;

/// <summary>What the check of the audit chain found.</summary>
/// <param name="Events">How many events were found sound, in the order of appending, before the first break.</param>
/// <param name="FirstBreak">The first thing that is broken; null when everything is sound.</param>
public sealed record AuditReport(long Events, AuditBreak? FirstBreak)
{
    /// <summary>True when nothing was changed, removed, added or put in another order.</summary>
    public bool IsIntact => FirstBreak is null;
}
