using System.Text.Json;

namespace ChatOpsFraud.Slack.Protocol;

/// <summary>Reads what Slack sends: whatever is absent or of another kind is null, never a fault.</summary>
internal static class SlackJson
{
    /// <summary>The text at a path of names; null when there is none.</summary>
    public static string? Text(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.String } found ? found.GetString() : null;

    /// <summary>True when there is a true at the name; organisations are told as the text "true" in forms.</summary>
    public static bool Flag(this JsonElement element, string name) =>
        element.At(name) is { ValueKind: JsonValueKind.True } || element.Text(name) == "true";

    /// <summary>The element at a path of names; null when there is none.</summary>
    public static JsonElement? At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        return element.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : element;
    }

    /// <summary>The members of the list at a name; empty when there is none.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement element, params ReadOnlySpan<string> path) =>
        element.At(path) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    /// <summary>The JSON of a text; null when it is none.</summary>
    public static JsonElement? Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8);
            return JsonElement.TryParseValue(ref reader, out var element) && element is { ValueKind: JsonValueKind.Object } found && !reader.Read() ? found : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
