namespace ChatOpsFraud.Core.Conversation;

/// <summary>What the bot waits for after a reply.</summary>
public enum Expects
{
    /// <summary>An answer to the question of the reply.</summary>
    Answer,

    /// <summary>発行, or a correction.</summary>
    Confirm,

    /// <summary>Nothing: the conversation has come to its end or waits for 再開.</summary>
    Nothing,
}
