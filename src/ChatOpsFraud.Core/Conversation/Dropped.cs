namespace ChatOpsFraud.Core.Conversation;

/// <summary>The person dropped a text file.</summary>
/// <param name="FileName">Its name.</param>
/// <param name="Text">Its content.</param>
public sealed record Dropped(string FileName, string Text) : TurnInput;
