using System.Text.Json;

namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>What is kept of a sent message, to change it later.</summary>
/// <param name="Conversation">Where it stands.</param>
/// <param name="Id">Its id, which Teams gave.</param>
internal sealed record MessageReceipt(string Conversation, string Id)
{
    /// <summary>There is nothing in the slot that could be changed any more.</summary>
    public const string None = "";

    public override string ToString() => JsonSerializer.Serialize(this);

    /// <summary>The receipt when it is one of this conversation; else null.</summary>
    public static MessageReceipt? Read(string? text, string conversation) =>
        text is { Length: > 0 } && text[0] == '{' && JsonSerializer.Deserialize<MessageReceipt>(text) is { } receipt && receipt.Conversation == conversation ? receipt : null;
}
