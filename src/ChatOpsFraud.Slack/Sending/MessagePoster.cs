using System.Collections.Concurrent;
using System.Text.Json;
using ChatOpsFraud.Slack.Blocks;
using ChatOpsFraud.Slack.Protocol;

namespace ChatOpsFraud.Slack.Sending;

/// <summary>
/// Posts and edits messages. A post cannot be taken back, so every message carries a key, and where nobody knows whether it went out it
/// is looked for by its key before it is sent again.
/// </summary>
internal sealed class MessagePoster(SlackApi api, ChannelPace pace)
{
    private const string EventType = "chatopsfraud_message";
    private const string MostLookedAt = "100";

    // What the last attempt of this process knows of a message that is not there for certain: true when it may be there.
    private readonly ConcurrentDictionary<string, bool> _attempts = new(StringComparer.Ordinal);

    /// <summary>Posts a message.</summary>
    /// <param name="place">Where to.</param>
    /// <param name="channel">Id of the channel or of the open direct messages.</param>
    /// <param name="message">The message.</param>
    /// <param name="key">Key of the message, the same at every attempt.</param>
    /// <param name="mayBeThere">True when an earlier attempt may have posted it, e.g. before a crash.</param>
    /// <param name="leaving">Called when its turn has come and it leaves.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The result, whose body has <c>ts</c> when it was done.</returns>
    public async Task<SlackResult> PostAsync(
        SlackPlace place, string channel, SlackMessage message, string key, bool mayBeThere, Action leaving, CancellationToken cancellationToken)
    {
        if (_attempts.TryGetValue(key, out var isUnclear) ? isUnclear : mayBeThere)
        {
            var found = await FindAsync(place, channel, key, cancellationToken).ConfigureAwait(false);
            if (found is not SlackResult.Refused { Error: "message_not_found" })
            {
                if (found is SlackResult.Done) _attempts.TryRemove(key, out _);
                return found;
            }
        }
        if (await pace.WaitAsync(place.Team, channel, cancellationToken).ConfigureAwait(false) is { } later) return new SlackResult.Limited(later);
        leaving();
        var result = await SendAsync(place, channel, message, key, cancellationToken).ConfigureAwait(false);
        // Slack counts otherwise than it says: better plain words than nothing.
        if (result is SlackResult.Refused { Error: "msg_blocks_too_long" or "invalid_blocks" or "msg_too_long" })
            result = await SendAsync(place, channel, message with { Blocks = [] }, key, cancellationToken).ConfigureAwait(false);
        if (result is SlackResult.Done or SlackResult.Refused) _attempts.TryRemove(key, out _);
        else _attempts[key] = result is SlackResult.Unclear;
        return result;
    }

    /// <summary>Edits a message. Doing it twice is the same as once.</summary>
    public Task<SlackResult> EditAsync(string team, string channel, string ts, SlackMessage message, CancellationToken cancellationToken) => api.CallAsync(
        team,
        "chat.update",
        [("channel", channel), ("ts", ts), ("text", message.Text), ("blocks", message.Blocks.ToJsonString()), ("parse", "none"), ("link_names", "false")],
        cancellationToken);

    /// <summary>Opens the direct messages of a person; the result has <c>channel.id</c>.</summary>
    public Task<SlackResult> OpenDirectAsync(string team, string user, CancellationToken cancellationToken) =>
        api.CallAsync(team, "conversations.open", [("users", user)], cancellationToken);

    private Task<SlackResult> SendAsync(SlackPlace place, string channel, SlackMessage message, string key, CancellationToken cancellationToken) => api.CallAsync(
        place.Team,
        "chat.postMessage",
        [
            ("channel", channel),
            ("thread_ts", place.Thread),
            ("text", message.Text),
            ("blocks", message.Blocks.Count > 0 ? message.Blocks.ToJsonString() : null),
            ("metadata", JsonSerializer.Serialize(new { event_type = EventType, event_payload = new { key } })),
            ("unfurl_links", "false"),
            ("unfurl_media", "false"),
            ("parse", "none"),
            ("link_names", "false"),
        ],
        cancellationToken);

    private async Task<SlackResult> FindAsync(SlackPlace place, string channel, string key, CancellationToken cancellationToken)
    {
        var result = await api.CallAsync(
            place.Team,
            place.Thread is null ? "conversations.history" : "conversations.replies",
            [("channel", channel), ("ts", place.Thread), ("limit", MostLookedAt), ("include_all_metadata", "true")],
            cancellationToken).ConfigureAwait(false);
        if (result is not SlackResult.Done done) return result;
        var found = done.Body.List("messages").FirstOrDefault(m => m.Text("metadata", "event_payload", "key") == key);
        return found.ValueKind == JsonValueKind.Object ? new SlackResult.Done(found) : new SlackResult.Refused("message_not_found");
    }
}
