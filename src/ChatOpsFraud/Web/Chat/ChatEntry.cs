using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Web.Chat;

/// <summary>An entry in the course of the chat, made from the stored events: it is the same after every reload and in every window.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">When, Asia/Tokyo.</param>
/// <param name="By">Who did it; empty for the bot.</param>
/// <param name="Text">Its sentence; may be empty.</param>
public sealed record ChatEntry(ChatEntryKind Kind, DateTimeOffset At, string By, string Text)
{
    /// <summary>The answers of the entry; empty when it is none.</summary>
    public IReadOnlyList<ChatRow> Rows { get; init; } = [];

    /// <summary>The decision in full, where it still stands; null otherwise.</summary>
    public Block? Decision { get; init; }

    /// <summary>The documents of an edition; empty otherwise.</summary>
    public IReadOnlyList<DocumentBlock> Documents { get; init; } = [];
}
