using System.Text.Json;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Reads one line of an access log that is a flat JSON object.</summary>
internal static class JsonAccess
{
    /// <summary>The entry, or null when the object is no access: it needs an address and a request or a browser, and no order.</summary>
    public static AccessEntry? Read(JsonElement element, PastedLine line)
    {
        var found = new Dictionary<Trait, string>();
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) continue;
            var text = property.Value.ToString();
            var trait = property.Name is "time" or "ts" or "date" or "datetime" ? Trait.AccessedAt : Labels.All.Find(property.Name)?.Trait;
            if (trait is Trait.Item or Trait.ItemName or Trait.OrderedAt or Trait.Carrier) return null;
            if (trait is { } known && text is not ("" or "-")) found.TryAdd(known, text);
        }
        if (!found.ContainsKey(Trait.Request) && !found.ContainsKey(Trait.UserAgent)) return null;
        if (!found.TryGetValue(Trait.ClientIp, out var remote) && !found.ContainsKey(Trait.ForwardedFor)) return null;
        var (ip, port) = remote is null ? (null, null) : Endpoint.Split(remote);
        var forwarded = found.GetValueOrDefault(Trait.ForwardedFor)?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [];
        var client = ClientAddress.Of(ip, forwarded);
        return new AccessEntry(
            line,
            found.GetValueOrDefault(Trait.AccessedAt),
            client,
            client == ip ? port ?? found.GetValueOrDefault(Trait.ClientPort) : null,
            Request(element, found),
            found.GetValueOrDefault(Trait.UserAgent),
            found.GetValueOrDefault(Trait.Language),
            found.GetValueOrDefault(Trait.ServerIp));
    }

    private static string? Request(JsonElement element, Dictionary<Trait, string> found)
    {
        var request = found.GetValueOrDefault(Trait.Request);
        foreach (var name in (ReadOnlySpan<string>)["method", "request_method"])
            if (element.TryGetProperty(name, out var method) && method.ValueKind == JsonValueKind.String)
                return $"{method.GetString()} {request}";
        return request;
    }
}
