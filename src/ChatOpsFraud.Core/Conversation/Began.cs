namespace ChatOpsFraud.Core.Conversation;

/// <summary>The person begins a new case, also where the conversation has one already.</summary>
/// <param name="Text">A message that the case begins with, read as a paste; null for none.</param>
/// <param name="Previous">The case that the conversation led to until now; null when there was none.</param>
public sealed record Began(string? Text = null, string? Previous = null) : TurnInput;
