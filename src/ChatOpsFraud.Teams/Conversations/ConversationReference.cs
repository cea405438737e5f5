namespace ChatOpsFraud.Teams.Conversations;

/// <summary>Where a conversation can be reached without being asked first.</summary>
internal sealed record ConversationReference
{
    /// <summary>Id of the conversation; in a channel with the thread.</summary>
    public required string Id { get; init; }

    /// <summary>Where its messages go; it can change, and the last delivery counts.</summary>
    public required string ServiceUrl { get; init; }

    public required string TenantId { get; init; }

    /// <summary>Id of the bot in the conversation.</summary>
    public required string BotId { get; init; }

    /// <summary>True for the chat of one person with the bot.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>True once the bot has said what it is for.</summary>
    public bool IsWelcomed { get; init; }

    /// <summary>True when the bot was removed or blocked; the next delivery ends it.</summary>
    public bool IsBlocked { get; init; }
}
