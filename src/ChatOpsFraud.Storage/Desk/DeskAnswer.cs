using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Storage.Desk;

/// <summary>What became of a turn.</summary>
public abstract record DeskAnswer
{
    private DeskAnswer()
    {
    }

    /// <summary>Stored durably; the reply may be shown.</summary>
    /// <param name="Case">The case after the turn.</param>
    /// <param name="Reply">What to show.</param>
    public sealed record Replied(Case Case, Reply Reply) : DeskAnswer;

    /// <summary>The platform delivered the message again: nothing changed and nothing is to be shown.</summary>
    public sealed record Repeated : DeskAnswer;

    /// <summary>There is no such case, or it was deleted.</summary>
    public sealed record NoSuchCase : DeskAnswer;
}
