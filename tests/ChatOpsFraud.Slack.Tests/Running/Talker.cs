using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Tests.Loopback;

namespace ChatOpsFraud.Slack.Tests.Running;

/// <summary>A person in the loopback Slack: writes, presses buttons, fills in modals.</summary>
internal sealed class Talker(LoopbackSlack slack, ISlackLine line, string user = "U0MINATO", string? channel = null, string? thread = null)
{
    private static int _lastEvent;

    public string User => user;

    /// <summary>Where the person talks: the direct messages, or a channel.</summary>
    public string Channel { get; } = channel ?? LoopbackSlack.DirectOf(user);

    /// <summary>The thread; null in direct messages and before the first mention.</summary>
    public string? Thread { get; set; } = thread;

    /// <summary>What stands in the conversation.</summary>
    public IReadOnlyList<SentMessage> Messages => [.. slack.In(Channel, Thread).Where(m => m.OnlyFor is null || m.OnlyFor == user)];

    /// <summary>The last message of the bot, the status message aside.</summary>
    public SentMessage Last => Messages.Last(m => m.IsBot && m.OnlyFor is null && m.Button("確認") is null);

    /// <summary>Writes a message; Slack escapes what was typed.</summary>
    public Task<JsonObject> SayAsync(string text) => SayMarkedAsync(Escape(text));

    /// <summary>Writes a message with Slack's own marks in it, such as mentions.</summary>
    public async Task<JsonObject> SayMarkedAsync(string text)
    {
        var message = slack.Write(Channel, user, text, Thread);
        var envelope = Event(message, Channel[0] == 'D' ? "im" : "channel");
        await line.EventAsync(envelope);
        return envelope;
    }

    /// <summary>Names the bot in a channel; the thread hangs on this message from then on.</summary>
    public async Task<JsonObject> MentionAsync(string text)
    {
        var message = slack.Write(Channel, user, $"<@{LoopbackSlack.Bot}> {Escape(text)}", Thread);
        var envelope = Event(message, "channel", "app_mention");
        Thread ??= message.Ts;
        await line.EventAsync(envelope);
        return envelope;
    }

    /// <summary>Presses a button of a message, by its label.</summary>
    public Task<JsonObject?> PressAsync(SentMessage message, string label) =>
        ActAsync(message, message.Button(label) ?? throw new InvalidOperationException($"No button 「{label}」 in:\n{message.Shown}"));

    /// <summary>Presses a button of the last message of the bot that has it.</summary>
    public Task<JsonObject?> PressAsync(string label) => PressAsync(
        Messages.LastOrDefault(m => m.IsBot && m.Button(label) is not null) ?? throw new InvalidOperationException($"No button 「{label}」 in the conversation:\n{string.Join("\n--\n", Messages.Select(m => m.Shown))}"), label);

    public Task<JsonObject?> ActAsync(SentMessage message, JsonObject element, Action<JsonObject>? change = null) => line.InteractionAsync(Press(message, element, change));

    /// <summary>The interaction of a press.</summary>
    public JsonObject Press(SentMessage message, JsonObject element, Action<JsonObject>? change = null)
    {
        var action = new JsonObject { ["action_id"] = element["action_id"]!.ToString(), ["type"] = element["type"]!.ToString(), ["action_ts"] = slack.NextTs() };
        if (element["value"] is { } value) action["value"] = value.ToString();
        var row = message.Blocks.OfType<JsonObject>().First(b => (b["elements"] as JsonArray)?.Contains(element) == true || ReferenceEquals(b["accessory"], element));
        action["block_id"] = row["block_id"]?.ToString() ?? "auto";
        change?.Invoke(action);
        var payload = Interaction("block_actions");
        payload["channel"] = new JsonObject { ["id"] = message.Channel, ["name"] = message.Channel[0] == 'D' ? "directmessage" : "channel" };
        payload["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = message.Ts, ["channel_id"] = message.Channel };
        payload["message"] = new JsonObject { ["ts"] = message.Ts, ["text"] = message.Text };
        if (message.ThreadTs is not null) payload["message"]!["thread_ts"] = message.ThreadTs;
        payload["actions"] = new JsonArray(action);
        return payload;
    }

    /// <summary>Presses a button that opens a modal; the modal.</summary>
    public async Task<JsonObject> OpenAsync(string label)
    {
        var before = slack.Views.Count;
        await PressAsync(label);
        await Waiting.UntilAsync(() => slack.Views.Count > before, $"the modal of 「{label}」");
        return slack.Views.Last();
    }

    /// <summary>Sends a modal with what stands in it at first and what is typed over it; what comes back.</summary>
    public Task<JsonObject?> SubmitAsync(JsonObject view, params (string Block, string Text)[] typed) => line.InteractionAsync(WithView("view_submission", view, typed));

    /// <summary>Closes a modal without sending it.</summary>
    public Task<JsonObject?> CloseAsync(JsonObject view, params (string Block, string Text)[] typed) => line.InteractionAsync(WithView("view_closed", view, typed));

    /// <summary>Types into a modal: Slack tells of it while it happens.</summary>
    public Task<JsonObject?> TypeAsync(JsonObject view, params (string Block, string Text)[] typed)
    {
        var payload = WithView("block_actions", view, typed);
        payload["actions"] = new JsonArray(new JsonObject { ["action_id"] = "text", ["block_id"] = typed[0].Block, ["type"] = "plain_text_input", ["value"] = typed[0].Text, ["action_ts"] = slack.NextTs() });
        return line.InteractionAsync(payload);
    }

    /// <summary>An interaction without its own parts.</summary>
    public JsonObject Interaction(string type) => new()
    {
        ["type"] = type,
        ["user"] = new JsonObject { ["id"] = user, ["team_id"] = LoopbackSlack.Team },
        ["team"] = new JsonObject { ["id"] = LoopbackSlack.Team },
        ["api_app_id"] = "A0LOOPBACK",
        ["trigger_id"] = slack.NextTrigger(),
    };

    /// <summary>An event of a message.</summary>
    public JsonObject Event(SentMessage message, string channelType, string type = "message", string? eventId = null) => Envelope(
        new JsonObject
        {
            ["type"] = type,
            ["channel"] = message.Channel,
            ["channel_type"] = channelType,
            ["user"] = user,
            ["text"] = message.Text,
            ["ts"] = message.Ts,
            ["client_msg_id"] = $"client-{message.Ts}",
            ["team"] = LoopbackSlack.Team,
        },
        eventId,
        message.ThreadTs);

    /// <summary>The envelope around an event.</summary>
    public static JsonObject Envelope(JsonObject happened, string? eventId = null, string? thread = null)
    {
        if (thread is not null) happened["thread_ts"] = thread;
        return new JsonObject
        {
            ["token"] = "deprecated",
            ["team_id"] = LoopbackSlack.Team,
            ["api_app_id"] = "A0LOOPBACK",
            ["type"] = "event_callback",
            ["event_id"] = eventId ?? $"Ev{Interlocked.Increment(ref _lastEvent):D8}",
            ["event_time"] = 0,
            ["authorizations"] = new JsonArray(new JsonObject { ["team_id"] = LoopbackSlack.Team, ["user_id"] = LoopbackSlack.Bot, ["is_bot"] = true, ["is_enterprise_install"] = false }),
            ["event"] = happened,
        };
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private JsonObject WithView(string type, JsonObject view, (string Block, string Text)[] typed)
    {
        var payload = Interaction(type);
        var sent = (JsonObject)view.DeepClone();
        sent["state"] = new JsonObject { ["values"] = ViewState.Of(sent, typed) };
        payload["view"] = sent;
        return payload;
    }
}
