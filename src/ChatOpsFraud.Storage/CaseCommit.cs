namespace ChatOpsFraud.Storage;

/// <summary>What one turn changes; it is stored whole or not at all.</summary>
/// <param name="CaseNumber">
/// 事案番号, or null for a new case; the store then gives the next number of the year of <paramref name="At"/> in Japan.
/// </param>
/// <param name="ExpectedVersion">The version that the caller has read: the number of events so far, 0 for a new case.</param>
/// <param name="Events">The events to append, in order. May be empty for a reply that changes nothing, not for a new case.</param>
/// <param name="DeliveryIds">
/// Every id under which the platform may deliver this message again. One that is known makes the whole commit a duplicate.
/// </param>
/// <param name="Outgoing">The messages to send, in order.</param>
/// <param name="Index">The plain columns after this commit.</param>
/// <param name="At">When it happened.</param>
/// <param name="Binding">The conversation that leads to this case from now on; null leaves bindings as they are.</param>
public sealed record CaseCommit(
    string? CaseNumber,
    long ExpectedVersion,
    IReadOnlyList<NewEvent> Events,
    IReadOnlyList<string> DeliveryIds,
    IReadOnlyList<NewOutgoing> Outgoing,
    CaseIndex Index,
    DateTimeOffset At,
    ConversationBinding? Binding = null);
