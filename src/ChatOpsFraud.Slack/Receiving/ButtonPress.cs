using System.Text.Json;
using ChatOpsFraud.Slack.Blocks;
using ChatOpsFraud.Slack.People;
using ChatOpsFraud.Slack.Protocol;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>One press of a button, or one choice in a picker.</summary>
/// <param name="Person">Who.</param>
/// <param name="Payload">The whole interaction.</param>
/// <param name="Action">The action in it.</param>
internal sealed record ButtonPress(SlackPerson Person, JsonElement Payload, JsonElement Action)
{
    private const string PickerRow = "pick|";

    private string ActionId => Action.Text("action_id") ?? "";

    private string? Channel => Payload.Text("channel", "id") ?? Payload.Text("container", "channel_id");

    private string? MessageTs => Payload.Text("message", "ts") ?? Payload.Text("container", "message_ts");

    /// <summary>What the action does: its id without the number behind it.</summary>
    public string Kind => ActionId.Split(':')[0];

    /// <summary>True for typing in a modal, not for a button of the home page.</summary>
    public bool IsInModal => Payload.Text("view", "type") == "modal";

    public string? TriggerId => Payload.Text("trigger_id");

    /// <summary>What the button carries; null when it carries nothing.</summary>
    public ButtonValue? Value => Kind == "pick" ? Picked() : ButtonValue.Read(Action.Text("value"));

    /// <summary>The direct messages of the person.</summary>
    public SlackPlace Direct => SlackPlace.Direct(Person.Team, Person.User, Channel is ['D', ..] ? Channel : null);

    /// <summary>The conversation in which the button stands; null when it stands in none.</summary>
    public SlackPlace? Place => Channel switch
    {
        null => null,
        ['D', ..] => Direct,
        _ => (Payload.Text("message", "thread_ts") ?? Payload.Text("container", "thread_ts") ?? MessageTs) is { } thread ? SlackPlace.InThread(Person.Team, Channel, thread) : null,
    };

    /// <summary>The message that holds the button, as <c>channel|ts</c>; null when there is none.</summary>
    public string? Message => Channel is not null && MessageTs is not null ? $"{Channel}|{MessageTs}" : null;

    /// <summary>
    /// Everything by which a repetition is known. A choice of a message counts once, so that a double click is one; other buttons may
    /// be pressed again.
    /// </summary>
    public IReadOnlyList<string> DeliveryIds =>
    [
        $"action:{Person.Team}:{Person.User}:{MessageTs ?? Payload.Text("view", "id")}:{ActionId}:{Action.Text("action_ts") ?? TriggerId}",
        .. Kind is "choose" or "say" && MessageTs is not null ? [$"press:{Person.Team}:{Channel}:{MessageTs}:{ActionId}"] : Array.Empty<string>(),
    ];

    private ButtonValue? Picked()
    {
        if (Action.Text("block_id") is not { } row || !row.StartsWith(PickerRow, StringComparison.Ordinal)) return null;
        var parts = row.Split('|', 3);
        return parts.Length == 3 && FormValues.TextOf(Action) is { } text ? new ButtonValue(parts[1], parts[2], text) : null;
    }
}
