namespace ChatOpsFraud.Storage;

/// <summary>An event to append.</summary>
/// <param name="Type">A short name in the clear, 1–100 visible ASCII characters; <c>store.</c> is kept for the store.</param>
/// <param name="Actor">Who did it; personal data, encrypted with the payload.</param>
/// <param name="Payload">What happened, encrypted.</param>
public sealed record NewEvent(string Type, string Actor, ReadOnlyMemory<byte> Payload);
