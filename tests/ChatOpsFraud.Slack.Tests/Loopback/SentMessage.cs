using System.Text.Json.Nodes;

namespace ChatOpsFraud.Slack.Tests.Loopback;

/// <summary>A message as it stands in the loopback Slack.</summary>
internal sealed class SentMessage
{
    public required string Channel { get; init; }

    public required string Ts { get; init; }

    public string? ThreadTs { get; init; }

    /// <summary>Who alone sees it; null for everybody.</summary>
    public string? OnlyFor { get; init; }

    /// <summary>True for what the bot posted.</summary>
    public bool IsBot { get; init; } = true;

    public string Text { get; set; } = "";

    public JsonArray Blocks { get; set; } = [];

    public JsonNode? Metadata { get; init; }

    public int Edits { get; set; }

    /// <summary>All words that are shown.</summary>
    public string Shown => Blocks.Count == 0 ? Text : string.Join('\n', Texts(Blocks));

    /// <summary>The buttons and pickers of the message.</summary>
    public IEnumerable<JsonObject> Buttons => Blocks.OfType<JsonObject>().SelectMany(b => b["type"]?.ToString() switch
    {
        "actions" => b["elements"]!.AsArray().OfType<JsonObject>(),
        "section" when b["accessory"] is JsonObject accessory => [accessory],
        _ => [],
    });

    public JsonObject? Button(string label) => Buttons.FirstOrDefault(b => b["text"]?["text"]?.ToString() == label);

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(p => p is { Key: "text", Value: JsonValue text } ? [text.ToString()] : Texts(p.Value)),
        JsonArray list => list.SelectMany(Texts),
        _ => [],
    };
}
