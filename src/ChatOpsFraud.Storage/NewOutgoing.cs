namespace ChatOpsFraud.Storage;

/// <summary>A message to send.</summary>
/// <param name="Channel">The channel that sends it, e.g. <c>slack</c>; in the clear, 1–100 visible ASCII characters.</param>
/// <param name="Slot">
/// The place that the message fills, e.g. <c>status</c>: whoever sends the next message of the same slot gets the receipt of the last one
/// and can edit it instead of adding one. In the clear, like <paramref name="Channel"/>. Null for a message that is never edited.
/// </param>
/// <param name="Payload">Where to and what, encrypted.</param>
public sealed record NewOutgoing(string Channel, string? Slot, ReadOnlyMemory<byte> Payload);
