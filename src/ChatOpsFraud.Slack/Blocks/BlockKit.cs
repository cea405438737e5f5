using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Blocks;

/// <summary>
/// Blocks of Slack within its limits. Text of people stands only in plain text objects and in text elements of rich text: neither
/// is read as markup.
/// </summary>
internal static class BlockKit
{
    public const int MostButtonText = 75;
    public const int MostSectionText = 3000;
    public const int MostButtons = 25;
    private const int MostContextText = 2000;

    /// <summary>A plain text object.</summary>
    public static JsonObject Plain(string text, int most) => new() { ["type"] = "plain_text", ["text"] = SlackText.Cut(text.Length == 0 ? " " : text, most), ["emoji"] = false };

    /// <summary>A section of plain text, with a button beside it where there is one.</summary>
    public static JsonObject Section(string text, JsonObject? button = null)
    {
        var section = new JsonObject { ["type"] = "section", ["text"] = Plain(text, MostSectionText) };
        if (button is not null) section["accessory"] = button;
        return section;
    }

    /// <summary>A small line.</summary>
    public static JsonObject Context(string text) => new() { ["type"] = "context", ["elements"] = new JsonArray(Plain(text, MostContextText)) };

    public static JsonObject Header(string text) => new() { ["type"] = "header", ["text"] = Plain(text, 150) };

    public static JsonObject Divider() => new() { ["type"] = "divider" };

    /// <summary>A row of buttons and pickers; null when there are none.</summary>
    public static JsonObject? Actions(IEnumerable<JsonObject> elements, string? blockId = null)
    {
        var array = new JsonArray([.. elements.Take(MostButtons)]);
        if (array.Count == 0) return null;
        var actions = new JsonObject { ["type"] = "actions", ["elements"] = array };
        if (blockId is not null) actions["block_id"] = blockId;
        return actions;
    }

    /// <summary>A button.</summary>
    /// <param name="label">What stands on it.</param>
    /// <param name="action">Id of the action, unique within its row, e.g. <c>choose:0</c>.</param>
    /// <param name="value">What comes back.</param>
    /// <param name="style"><c>primary</c>, <c>danger</c> or null.</param>
    /// <param name="confirm">A question before it counts; null for none.</param>
    public static JsonObject Button(string label, string action, ButtonValue value, string? style = null, JsonObject? confirm = null)
    {
        var button = new JsonObject { ["type"] = "button", ["text"] = Plain(label, MostButtonText), ["action_id"] = action, ["value"] = value.Write() };
        if (style is not null) button["style"] = style;
        if (confirm is not null) button["confirm"] = confirm;
        return button;
    }

    /// <summary>A question that a button asks before it counts.</summary>
    public static JsonObject Confirm(string title, string text, string yes, string no) => new()
    {
        ["title"] = Plain(title, 100),
        ["text"] = Plain(text, 300),
        ["confirm"] = Plain(yes, 30),
        ["deny"] = Plain(no, 30),
    };
}
