using System.Text.Json;

namespace ChatOpsFraud.Teams.Protocol;

/// <summary>What the Bot Framework delivers: the parts that this channel looks at.</summary>
internal sealed record Activity
{
    /// <summary><c>message</c>, <c>invoke</c>, <c>conversationUpdate</c>, <c>installationUpdate</c> …</summary>
    public string Type { get; init; } = "";

    /// <summary>Id; the same at every delivery of the same activity.</summary>
    public string? Id { get; init; }

    /// <summary>Where answers go; only to be used after the checks.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary><c>msteams</c>.</summary>
    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    /// <summary>What Teams adds; see <see cref="TenantId"/>.</summary>
    public JsonElement? ChannelData { get; init; }

    public string? Text { get; init; }

    /// <summary>Name of an invoke.</summary>
    public string? Name { get; init; }

    /// <summary>What a card or an invoke sends.</summary>
    public JsonElement? Value { get; init; }

    public IReadOnlyList<ActivityEntity?>? Entities { get; init; }

    public IReadOnlyList<ActivityAttachment?>? Attachments { get; init; }

    public IReadOnlyList<ChannelAccount?>? MembersAdded { get; init; }

    /// <summary><c>add</c>, <c>remove</c> … of an installationUpdate.</summary>
    public string? Action { get; init; }

    /// <summary>The tenant, as the channel data says it, else the conversation.</summary>
    public string? TenantId => ChannelData.At("tenant", "id").AsText() ?? Conversation?.TenantId;

    /// <summary>True when the bot itself said it.</summary>
    public bool IsOwn => From is not null && (From.Role == "bot" || From.Id == Recipient?.Id);
}
