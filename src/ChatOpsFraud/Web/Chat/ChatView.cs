using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Web.Chat;

/// <summary>What a window of the chat shows.</summary>
public sealed record ChatView
{
    /// <summary>事案番号; empty before the first answer.</summary>
    public required string Number { get; init; }

    /// <summary>Names the state that is shown.</summary>
    public required string Tag { get; init; }

    /// <summary>The id under which what is sent next counts once.</summary>
    public required string TurnId { get; init; }

    /// <summary>The course of the chat.</summary>
    public required IReadOnlyList<ChatEntry> Entries { get; init; }

    /// <summary>What the bot said last, and a review.</summary>
    public required IReadOnlyList<Block> Said { get; init; }

    /// <summary>What is asked; null when nothing is.</summary>
    public QuestionBlock? Question { get; init; }

    /// <summary>The section that is open as a form; null when one question is asked.</summary>
    public ChatForm? Form { get; init; }

    /// <summary>Commands worth a button now, beside those of the question.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The case in a few words; null before the first answer.</summary>
    public CaseStatus? Status { get; init; }

    /// <summary>The statement as it would be issued now, as a part of a page; null while none is due.</summary>
    public string? Statement { get; init; }

    /// <summary>Sections that others are filling in: what and who, and the key of the section as value.</summary>
    public IReadOnlyList<ChatRow> Away { get; init; } = [];

    /// <summary>True when the words of the case can no longer change.</summary>
    public bool IsOver { get; init; }

    /// <summary>Where what is written goes to.</summary>
    public string TurnAddress => Number.Length == 0 ? "/chat/turn" : $"/cases/{Number}/chat/turn";
}
