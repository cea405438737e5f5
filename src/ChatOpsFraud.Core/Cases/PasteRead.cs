namespace ChatOpsFraud.Core.Cases;

/// <summary>A pasted text was read and waits for confirmation.</summary>
/// <param name="Values">What was read.</param>
public sealed record PasteRead(IReadOnlyList<PastedValue> Values) : CaseEvent;
