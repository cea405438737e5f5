namespace ChatOpsFraud.Core.Conversation;

/// <summary>The person opened the conversation and has said nothing yet.</summary>
public sealed record Arrived : TurnInput;
