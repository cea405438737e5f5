namespace ChatOpsFraud.Core.Conversation;

/// <summary>Somebody else answered the same question a moment before: nothing is taken, the person is told.</summary>
public sealed record Outrun : TurnInput;
