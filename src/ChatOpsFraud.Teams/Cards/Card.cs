using System.Text.Json.Nodes;

namespace ChatOpsFraud.Teams.Cards;

/// <summary>
/// Builds an Adaptive Card of version 1.5 from few parts, one below the other, so that it fits the narrowest pane. Text stands in
/// RichTextBlocks only.
/// </summary>
internal sealed class Card
{
    private const string Version = "1.5";
    private const int LongestLine = 2_000;
    private const int MostInARow = 5;

    private readonly JsonArray _body = [];

    /// <summary>Text, one element a line.</summary>
    public Card Text(string text, TextLook look = TextLook.Plain, string? id = null)
    {
        var isFirst = true;
        foreach (var line in CardText.Lines(text, LongestLine))
        {
            var element = Runs([Run(line, look)]);
            if (!isFirst) element["spacing"] = "None";
            if (id is not null) (element["id"], element["isVisible"]) = (isFirst ? id : $"{id}{_body.Count}", false);
            _body.Add(element);
            isFirst = false;
        }
        return this;
    }

    /// <summary>A label and its value.</summary>
    public Card Fact(string label, string value, TextLook look = TextLook.Plain)
    {
        var isFirst = true;
        foreach (var line in CardText.Lines(value, LongestLine))
        {
            var element = Runs(isFirst ? [Run(label, TextLook.Bold), Run(line, look)] : [Run(line, look)]);
            element["spacing"] = isFirst ? "Small" : "None";
            _body.Add(element);
            isFirst = false;
        }
        return this;
    }

    /// <summary>A part made elsewhere.</summary>
    public Card Add(JsonObject part)
    {
        _body.Add(part);
        return this;
    }

    /// <summary>Parts made elsewhere.</summary>
    public Card AddAll(IEnumerable<JsonObject> parts)
    {
        foreach (var part in parts) _body.Add(part);
        return this;
    }

    /// <summary>Buttons, at most five in a row of them: more would be hidden.</summary>
    public Card Actions(IEnumerable<JsonObject> actions)
    {
        foreach (var row in actions.Chunk(MostInARow)) _body.Add(new JsonObject { ["type"] = "ActionSet", ["actions"] = new JsonArray([.. row]) });
        return this;
    }

    /// <summary>The finished card.</summary>
    public JsonObject Make() => new()
    {
        ["type"] = "AdaptiveCard",
        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
        ["version"] = Version,
        ["body"] = _body,
    };

    private static JsonObject Runs(JsonObject[] runs) => new() { ["type"] = "RichTextBlock", ["inlines"] = new JsonArray([.. runs]) };

    private static JsonObject Run(string text, TextLook look)
    {
        // An empty run is no run; a space keeps the empty line.
        var run = new JsonObject { ["type"] = "TextRun", ["text"] = text.Length == 0 ? " " : CardText.Safe(text) };
        if (look is TextLook.Bold or TextLook.Title) run["weight"] = "Bolder";
        if (look == TextLook.Title) run["size"] = "Medium";
        if (look == TextLook.Subtle) run["isSubtle"] = true;
        if (look == TextLook.Warning) run["color"] = "Warning";
        if (look == TextLook.Error) run["color"] = "Attention";
        return run;
    }
}
