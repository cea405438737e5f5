namespace ChatOpsFraud.Core.Cases;

/// <summary>担当者を呼ぶ: a person asked for help.</summary>
/// <param name="Field">The field that was being asked; null when none.</param>
public sealed record ColleagueCalled(string? Field) : CaseEvent;
