namespace ChatOpsFraud.Core.Conversation.Commands;

/// <summary>A command as it was given.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Target">What 修正 is to change; empty for the others.</param>
public sealed record Command(CommandKind Kind, string Target);
