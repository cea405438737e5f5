namespace ChatOpsFraud.Storage;

/// <summary>An event as it was read.</summary>
/// <param name="Version">Its place in the case, from 1.</param>
/// <param name="At">When it happened, in Japanese time (+09:00).</param>
/// <param name="Type">Its type.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Payload">What happened.</param>
public sealed record StoredEvent(long Version, DateTimeOffset At, string Type, string Actor, ReadOnlyMemory<byte> Payload);
