namespace ChatOpsFraud.Storage;

/// <summary>A claimed message. The attempt is the claim: an older one no longer counts.</summary>
/// <param name="Id">Where it lies in the queue; only for the store.</param>
/// <param name="CaseNumber">事案番号.</param>
/// <param name="Number">
/// Its place among the messages of the case, from 1; the same at every attempt, so that a platform can tell a repetition.
/// </param>
/// <param name="Channel">The channel that sends it.</param>
/// <param name="Slot">The place that it fills, or null.</param>
/// <param name="Payload">Where to and what; null when the record was damaged: to be reported and given up.</param>
/// <param name="Attempt">The how-manieth attempt this is, from 1.</param>
/// <param name="Receipt">The platform's receipt of the last message sent to the same slot, to be edited; null when there is none.</param>
public sealed record OutgoingMessage(
    long Id, string CaseNumber, long Number, string Channel, string? Slot, ReadOnlyMemory<byte>? Payload, int Attempt, string? Receipt);
