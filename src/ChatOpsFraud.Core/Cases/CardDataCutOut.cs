namespace ChatOpsFraud.Core.Cases;

/// <summary>Card data was typed and cut out before anything was stored.</summary>
/// <param name="Count">How many numbers.</param>
public sealed record CardDataCutOut(int Count) : CaseEvent;
