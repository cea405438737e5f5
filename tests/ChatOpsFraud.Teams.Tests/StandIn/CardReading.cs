using System.Text.Json.Nodes;

namespace ChatOpsFraud.Teams.Tests.StandIn;

/// <summary>What a card shows and offers.</summary>
internal static class CardReading
{
    public static string Text(JsonObject card) => string.Join('\n', Elements(card).Select(TextOf).Where(t => t.Length > 0));

    public static IReadOnlyList<JsonObject> Buttons(JsonObject card) => [.. Elements(card).Where(e => Is(e, "Action.Execute"))];

    public static IReadOnlyList<JsonObject> Inputs(JsonObject card) => [.. Elements(card).Where(e => e["type"]!.GetValue<string>().StartsWith("Input.", StringComparison.Ordinal))];

    /// <summary>Everything of a card with a type, from above to below; not what stands in for something else.</summary>
    public static IEnumerable<JsonObject> Elements(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var found in list.SelectMany(Elements)) yield return found;
                break;
            case JsonObject element:
                if (element["type"] is JsonValue) yield return element;
                foreach (var name in new[] { "body", "inlines", "items", "actions", "choices" })
                    foreach (var found in Elements(element[name]))
                        yield return found;
                break;
        }
    }

    private static string TextOf(JsonObject element) => element["type"]!.GetValue<string>() switch
    {
        "RichTextBlock" => string.Concat(element["inlines"]!.AsArray().Select(i => i!["text"]!.GetValue<string>())),
        "TextBlock" => element["text"]!.GetValue<string>(),
        _ => "",
    };

    private static bool Is(JsonObject element, string type) => element["type"]!.GetValue<string>() == type;
}
