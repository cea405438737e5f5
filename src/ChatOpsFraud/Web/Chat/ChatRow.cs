namespace ChatOpsFraud.Web.Chat;

/// <summary>One answer in the course of the chat.</summary>
/// <param name="Label">What was asked.</param>
/// <param name="Value">What was answered, as people read it.</param>
/// <param name="Correction">The words that go to the field, e.g. 修正 company.name; null when it no longer applies.</param>
public sealed record ChatRow(string Label, string Value, string? Correction = null);
