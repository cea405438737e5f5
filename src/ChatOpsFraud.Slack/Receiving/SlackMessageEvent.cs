using System.Text.Json;
using ChatOpsFraud.Slack.Protocol;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>A message or a mention as an event tells of it.</summary>
/// <param name="Team">Workspace whose token is used.</param>
/// <param name="Bot">Id of the bot's own user there; null when the event does not say.</param>
/// <param name="EventId">Id of the event.</param>
/// <param name="Event">The event itself.</param>
/// <param name="IsShared">True for a channel that is shared with other companies.</param>
internal sealed record SlackMessageEvent(string Team, string? Bot, string? EventId, JsonElement Event, bool IsShared)
{
    public string? User => Event.Text("user");

    public string? Channel => Event.Text("channel");

    public string? Ts => Event.Text("ts");

    public bool IsDirect => Event.Text("channel_type") == "im";

    public string Text => Event.Text("text") ?? "";

    /// <summary>True for a message that a person wrote: no bot, no edit, no deletion, nobody who joined.</summary>
    public bool IsFromPerson =>
        Event.Text("subtype") is null or "file_share" or "thread_broadcast"
        && Event.Text("bot_id") is null
        && Event.At("bot_profile") is null
        && User is not null && User != Bot && Channel is not null && Ts is not null;

    /// <summary>True when the bot is named.</summary>
    public bool IsMention => Event.Text("type") == "app_mention" || (Bot is not null && Text.Contains($"<@{Bot}", StringComparison.Ordinal));

    /// <summary>Everything by which a repetition is known, also one with another event id.</summary>
    public IReadOnlyList<string> DeliveryIds =>
    [
        .. EventId is { } id ? [$"event:{id}"] : Array.Empty<string>(),
        $"message:{Team}:{Channel}:{Ts}",
        .. Event.Text("client_msg_id") is { } client ? [$"client:{Team}:{client}"] : Array.Empty<string>(),
    ];

    /// <summary>The conversation that it belongs to.</summary>
    public SlackPlace Place => IsDirect
        ? SlackPlace.Direct(Team, User!, Channel)
        : SlackPlace.InThread(Team, Channel!, Event.Text("thread_ts") ?? Ts!);
}
