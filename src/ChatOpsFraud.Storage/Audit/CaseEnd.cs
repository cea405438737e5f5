namespace ChatOpsFraud.Storage.Audit;

/// <summary>The last event of a case.</summary>
/// <param name="Version">Number of events of the case.</param>
/// <param name="Position">Place of the last one in the ledger.</param>
/// <param name="Head">Its hash.</param>
internal sealed record CaseEnd(long Version, long Position, byte[] Head)
{
    /// <summary>Before the first event.</summary>
    public static CaseEnd None { get; } = new(0, 0, EventChain.Start);
}
