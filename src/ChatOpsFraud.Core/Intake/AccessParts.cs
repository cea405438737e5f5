namespace ChatOpsFraud.Core.Intake;

/// <summary>Makes an access out of named values, whichever notation they come from: JSON, <c>key=value</c>, LTSV or W3C columns.</summary>
internal static class AccessParts
{
    private static readonly string[] Times = ["time", "ts", "datetime", "time_received", "starttime", "時刻"];
    private static readonly string[] Dates = ["date", "日付"];
    private static readonly string[] Requests = ["req", "uri", "url", "path", "cs-uri-stem", "requesturl"];
    private static readonly string[] Methods = ["method", "request_method", "cs-method", "requestmethod", "verb"];

    /// <summary>Reads the values of one access.</summary>
    /// <param name="values">Names and texts.</param>
    /// <param name="line">Where they stand.</param>
    /// <param name="isLog">True for a table that is surely a log, even without request and browser.</param>
    /// <returns>The entry, or null when the values are no access: it needs an address and a request or a browser, and no order.</returns>
    public static AccessEntry? Of(IEnumerable<(string Name, string Text)> values, PastedLine line, bool isLog = false)
    {
        var found = new Dictionary<Trait, string>();
        string? host = null;
        string? method = null;
        string? date = null;
        foreach (var (name, text) in values)
        {
            if (text is "" or "-") continue;
            var key = name.ToLowerInvariant();
            if (key == "host") host = text;
            else if (Methods.Contains(key)) method = text;
            else if (Dates.Contains(key)) date = text;
            else if (TraitOf(key) is { } trait)
            {
                if (trait is Trait.Item or Trait.ItemName or Trait.OrderedAt or Trait.Carrier) return null;
                found.TryAdd(trait, text);
            }
        }
        // Day and hour in columns of their own are one moment.
        if (date is not null && !found.TryAdd(Trait.AccessedAt, date) && found[Trait.AccessedAt] is [_, .., _, _] time && time.IndexOfAny(['-', '/', 'T']) < 0)
            found[Trait.AccessedAt] = $"{date} {time}";
        if (!isLog && !found.ContainsKey(Trait.Request) && !found.ContainsKey(Trait.UserAgent)) return null;
        // In LTSV the remote host is called host; a Host header is no bare address.
        if (!found.ContainsKey(Trait.ClientIp) && host is not null && Endpoint.IsAddress(host)) found[Trait.ClientIp] = host;
        if (!found.TryGetValue(Trait.ClientIp, out var remote) && !found.ContainsKey(Trait.ForwardedFor)) return null;
        var (ip, port) = remote is null ? (null, null) : Endpoint.Split(remote);
        var forwarded = found.GetValueOrDefault(Trait.ForwardedFor)?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [];
        var client = ClientAddress.Of(ip, forwarded);
        var request = found.GetValueOrDefault(Trait.Request);
        return new AccessEntry(
            line,
            found.GetValueOrDefault(Trait.AccessedAt)?.Trim('[', ']'),
            client,
            client is not null && client == ip ? port ?? found.GetValueOrDefault(Trait.ClientPort) : null,
            method is null ? request : $"{method} {request}",
            found.GetValueOrDefault(Trait.UserAgent),
            found.GetValueOrDefault(Trait.Language),
            found.GetValueOrDefault(Trait.ServerIp));
    }

    private static Trait? TraitOf(string key)
    {
        if (Times.Contains(key)) return Trait.AccessedAt;
        return Requests.Contains(key) ? Trait.Request : Labels.All.Find(key)?.Trait switch { Trait.HeadTime => Trait.AccessedAt, var trait => trait };
    }
}
