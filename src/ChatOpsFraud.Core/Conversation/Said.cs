namespace ChatOpsFraud.Core.Conversation;

/// <summary>The person typed or pasted text. Words such as 戻る are commands wherever they come from.</summary>
/// <param name="Text">As it arrived.</param>
public sealed record Said(string Text) : TurnInput;
