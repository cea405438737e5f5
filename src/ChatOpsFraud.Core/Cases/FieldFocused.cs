namespace ChatOpsFraud.Core.Cases;

/// <summary>A person went to a field out of turn (修正, 戻る), or left it again.</summary>
/// <param name="Field">The field; null when the journey goes on by itself.</param>
/// <param name="IsBack">True for 戻る.</param>
public sealed record FieldFocused(string? Field, bool IsBack = false) : CaseEvent;
