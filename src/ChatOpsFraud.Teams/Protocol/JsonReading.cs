using System.Text.Json;

namespace ChatOpsFraud.Teams.Protocol;

/// <summary>Reads JSON of which nothing is certain: what is not there, or is something else, is null.</summary>
internal static class JsonReading
{
    public static JsonElement? At(this JsonElement? element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element is not { ValueKind: JsonValueKind.Object } owner || !owner.TryGetProperty(name, out var next)) return null;
            element = next;
        }
        return element;
    }

    public static string? AsText(this JsonElement? element)
    {
        if (element is not { ValueKind: JsonValueKind.String } text) return null;
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a character.
            return null;
        }
    }
}
