namespace ChatOpsFraud.Storage.Audit;

/// <summary>The last event of the store.</summary>
/// <param name="Position">Number of events in the store.</param>
/// <param name="Hash">The hash over all of them.</param>
internal sealed record LedgerEnd(long Position, byte[] Hash)
{
    /// <summary>Before the first event.</summary>
    public static LedgerEnd None { get; } = new(0, EventChain.Start);
}
