namespace ChatOpsFraud.Core.Conversation;

/// <summary>The person pressed a button of a question.</summary>
/// <param name="Field">The field of that question: an answer to a question of the past is told apart.</param>
/// <param name="Value">The value of the choice, or the word of a command.</param>
public sealed record Chose(string Field, string Value) : TurnInput;
