namespace ChatOpsFraud.Core.Conversation.Commands;

/// <summary>A command as it was given.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Target">What 修正 is to change; empty for the others.</param>
public sealed record Command(CommandKind Kind, string Target)
{
    /// <summary>True for the words that answer the present question (わからない, スキップ, このまま) and so belong to it alone.</summary>
    public bool IsAnswer => Kind is CommandKind.Unknown or CommandKind.Skip or CommandKind.KeepAsTyped;
}
