namespace ChatOpsFraud.Storage;

/// <summary>The end of a case.</summary>
/// <param name="At">When, in Japanese time (+09:00).</param>
/// <param name="Actor">Who asked for it.</param>
public sealed record CaseDeletion(DateTimeOffset At, string Actor);
