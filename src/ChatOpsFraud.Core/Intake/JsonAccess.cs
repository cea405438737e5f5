using System.Text.Json;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Reads one line of an access log that is a JSON object, flat or with objects such as <c>httpRequest</c> in it.</summary>
internal static class JsonAccess
{
    private const int MostValues = 200;

    /// <summary>The entry, or null when the object is no access.</summary>
    public static AccessEntry? Read(JsonElement element, PastedLine line)
    {
        var values = new List<(string, string)>();
        return Collect(element, values, deeper: true) ? AccessParts.Of(values, line) : null;
    }

    /// <summary>False for an object with lists of objects: those are orders with items.</summary>
    private static bool Collect(JsonElement element, List<(string Name, string Text)> values, bool deeper)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (values.Count >= MostValues) return true;
            switch (property.Value.ValueKind)
            {
                case JsonValueKind.String or JsonValueKind.Number:
                    values.Add((property.Name, property.Value.ToString()));
                    break;
                case JsonValueKind.Object when Labels.All.Find(property.Name) is { Party: not Party.None }:
                    return false;
                case JsonValueKind.Object when deeper && !Collect(property.Value, values, deeper: false):
                    return false;
                case JsonValueKind.Array when property.Value.GetArrayLength() > 0 && property.Value[0].ValueKind == JsonValueKind.Object:
                    return false;
                default:
                    break;
            }
        }
        return true;
    }
}
