using ChatOpsFraud.Storage.Encryption;

namespace ChatOpsFraud.Storage.Audit;

/// <summary>
/// The two chains over what is stored. The chain of a case runs over its events; the ledger runs over the events of all cases in the order
/// of appending, so that a case cannot vanish as a whole. Both run over ciphertext and outlive the key of a case.
/// </summary>
internal static class EventChain
{
    /// <summary>What stands before the first event.</summary>
    public static byte[] Start { get; } = new byte[32];

    /// <summary>The hash of an event; <paramref name="previous"/> is the hash of the event before in the same case.</summary>
    public static byte[] Event(
        ReadOnlySpan<byte> previous,
        string caseNumber,
        long version,
        ReadOnlySpan<byte> at,
        ReadOnlySpan<byte> type,
        ReadOnlySpan<byte> sealedEvent) =>
        Parts.For("event-hash").Add(previous).Add(caseNumber).Add(version).Add(at).Add(type).Add(sealedEvent).Hash();

    /// <summary>The hash of the ledger; <paramref name="previous"/> is the one before, whatever case it belongs to.</summary>
    public static byte[] Ledger(
        ReadOnlySpan<byte> previous, long position, string caseNumber, long version, ReadOnlySpan<byte> eventHash) =>
        Parts.For("ledger-hash").Add(previous).Add(position).Add(caseNumber).Add(version).Add(eventHash).Hash();
}
