namespace ChatOpsFraud.Core.Conversation;

/// <summary>Plain text of the bot.</summary>
/// <param name="Text">Lines are kept.</param>
public sealed record SayBlock(string Text) : Block;
