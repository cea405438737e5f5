namespace ChatOpsFraud.Teams.Settings;

/// <summary>
/// Hosts to which the program may connect when a message names an address. An entry is a host, <c>*.</c> and a host for everything below
/// it, or an origin of this machine such as <c>http://127.0.0.1:8080</c> for a stand-in. Everything else has to be HTTPS on its own port.
/// </summary>
public sealed class HostList
{
    private const string Below = "*.";
    private readonly IReadOnlyList<string> _entries;

    private HostList(IReadOnlyList<string> entries) => _entries = entries;

    /// <summary>The list, or the first entry that is none.</summary>
    public static (HostList? List, string? Bad) Of(IReadOnlyList<string> entries) =>
        entries.FirstOrDefault(e => !IsEntry(e)) is { } bad ? (null, bad) : (new HostList(entries), null);

    /// <summary>True when the program may connect there.</summary>
    public bool Allows(Uri? address)
    {
        if (address is not { IsAbsoluteUri: true } || address.UserInfo.Length > 0) return false;
        if (_entries.Contains(address.GetLeftPart(UriPartial.Authority), StringComparer.OrdinalIgnoreCase)) return true;
        return address.Scheme == Uri.UriSchemeHttps && address.IsDefaultPort && _entries.Any(e => IsHost(e, address.IdnHost));
    }

    private static bool IsHost(string entry, string host) => entry.StartsWith(Below, StringComparison.Ordinal)
        ? host.EndsWith(entry[1..], StringComparison.OrdinalIgnoreCase) && host.Length >= entry.Length
        : string.Equals(entry, host, StringComparison.OrdinalIgnoreCase);

    private static bool IsEntry(string entry)
    {
        if (entry.Contains("://", StringComparison.Ordinal)) return Addresses.IsThisMachine(entry);
        var host = entry.StartsWith(Below, StringComparison.Ordinal) ? entry[Below.Length..] : entry;
        return host.Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(host) == UriHostNameType.Dns;
    }
}
