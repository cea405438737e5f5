using System.Text.Json.Nodes;

namespace ChatOpsFraud.Slack.Tests.Loopback;

/// <summary>What Slack refuses of blocks and views.</summary>
internal static class BlockLimits
{
    private const int MostInMessage = 50;
    private const int MostInView = 100;
    private const int MostCharacters = 13_000;

    /// <summary>The error of a message; null when it is taken.</summary>
    public static string? OfMessage(JsonArray blocks)
    {
        if (blocks.Count > MostInMessage) return "invalid_blocks: too many blocks";
        if (Characters(blocks) > MostCharacters) return "msg_blocks_too_long";
        return Faults(blocks).FirstOrDefault() is { } fault ? "invalid_blocks: " + fault : null;
    }

    /// <summary>The error of a view; null when it is taken.</summary>
    public static string? OfView(JsonObject view)
    {
        var blocks = view["blocks"]!.AsArray();
        if (blocks.Count > MostInView) return "too many blocks";
        if (view["private_metadata"]?.ToString().Length > 3000) return "private_metadata";
        if (view["type"]!.ToString() == "modal" && view["submit"] is null && blocks.Any(b => b!["type"]!.ToString() == "input")) return "no submit";
        foreach (var key in (string[])["title", "submit", "close"])
            if (view[key]?["text"]?.ToString().Length > 24) return $"{key} is too long";
        return Faults(blocks).FirstOrDefault();
    }

    private static int Characters(JsonNode? node) => node switch
    {
        JsonObject owner => owner.Sum(p => p is { Key: "text", Value: JsonValue value } ? value.ToString().Length : Characters(p.Value)),
        JsonArray list => list.Sum(Characters),
        _ => 0,
    };

    private static IEnumerable<string> Faults(JsonArray blocks)
    {
        var ids = blocks.Select(b => b!["block_id"]?.ToString()).OfType<string>().ToList();
        if (ids.Count != ids.Distinct().Count()) yield return "block_id is not unique";
        foreach (var fault in blocks.SelectMany(Faults)) yield return fault;
    }

    private static IEnumerable<string> Faults(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var fault in list.SelectMany(Faults)) yield return fault;
            yield break;
        }
        if (node is not JsonObject owner) yield break;
        foreach (var (name, most) in Limits(owner["type"] is JsonValue type ? type.ToString() : ""))
        {
            var length = owner[name] switch { JsonArray array => array.Count, JsonObject text => text["text"]?.ToString().Length ?? 0, JsonValue value => value.ToString().Length, _ => 0 };
            if (length > most) yield return $"{owner["type"]}.{name} has {length}, at most {most}";
        }
        if (owner["text"] is JsonValue empty && empty.ToString().Length == 0) yield return $"{owner["type"]} is empty";
        if (owner["type"]?.ToString() == "actions")
        {
            var ids = owner["elements"]!.AsArray().Select(e => e!["action_id"]?.ToString()).ToList();
            if (ids.Count != ids.Distinct().Count()) yield return "action_id is not unique in its row";
        }
        foreach (var fault in owner.Where(p => p.Value is not JsonValue).SelectMany(p => Faults(p.Value))) yield return fault;
    }

    private static IEnumerable<(string Name, int Most)> Limits(string type) => type switch
    {
        "plain_text" or "mrkdwn" => [("text", 3000)],
        "header" => [("text", 150)],
        "section" => [("text", 3000), ("fields", 10), ("block_id", 255)],
        "context" => [("elements", 10)],
        "actions" => [("elements", 25), ("block_id", 255)],
        "input" => [("label", 2000), ("hint", 2000), ("block_id", 255)],
        "button" => [("text", 75), ("value", 2000), ("url", 3000), ("action_id", 255)],
        "plain_text_input" => [("initial_value", 3000), ("placeholder", 150), ("action_id", 255)],
        "radio_buttons" or "checkboxes" => [("options", 10)],
        "static_select" => [("options", 100), ("placeholder", 150)],
        "datepicker" => [("placeholder", 150)],
        _ => [],
    };
}
