using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>
/// Buttons of one card. Each is an <c>Action.Execute</c>, whose answer takes the place of the card at once; where Teams does not know it, the
/// same button is an <c>Action.Submit</c>, which comes as a message.
/// </summary>
/// <param name="stamp">What every button brings back.</param>
/// <param name="place">Which card it is.</param>
internal sealed class CardButtons(CardStamp stamp, string place)
{
    /// <summary>A choice of a question.</summary>
    public JsonObject Choose(string field, string value, string title) => Of(CardAction.Choose, title, false, ("f", field), ("v", value));

    /// <summary>Sends the inputs as the answer to a question.</summary>
    public JsonObject Send(string field) => Of(CardAction.Type, TeamsWording.Of("button.send"), true, ("f", field));

    /// <summary>A command.</summary>
    public JsonObject Say(CommandKind command, string? field = null) => Say(CommandReader.WordOf(command), field);

    /// <summary>A command by its word.</summary>
    public JsonObject Say(string word, string? field = null) => Of(CardAction.Say, word, false, ("f", field), ("v", word));

    /// <summary>Any other action of a section, with or without the inputs.</summary>
    public JsonObject OfSection(string action, string title, string section, bool withInputs = false) => Of(action, title, withInputs, ("x", section));

    /// <summary>An action without anything else.</summary>
    public JsonObject Of(string action, string title, bool withInputs = false) => Of(action, title, withInputs, []);

    private JsonObject Of(string action, string title, bool withInputs, params ReadOnlySpan<(string Key, string? Value)> more)
    {
        var button = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = CardText.Safe(title),
            ["verb"] = action,
            ["data"] = Data(action, more),
            ["fallback"] = new JsonObject { ["type"] = "Action.Submit", ["title"] = CardText.Safe(title), ["data"] = Data(action, more) },
        };
        if (withInputs) return button;
        button["associatedInputs"] = "none";
        button["fallback"]!["associatedInputs"] = "none";
        return button;
    }

    private JsonObject Data(string action, ReadOnlySpan<(string Key, string? Value)> more)
    {
        var own = new JsonObject { ["k"] = action, ["n"] = stamp.CaseNumber, ["s"] = stamp.Seal, ["t"] = stamp.Token, ["o"] = place };
        foreach (var (key, value) in more)
            if (value is not null)
                own[key] = value;
        return new JsonObject { [CardInputs.Own] = own };
    }
}
