using System.Net;

namespace ChatOpsFraud.Core.Fields.Network;

/// <summary>The special ranges of RFC 6890 and RFC 5737/3849/9637 that matter for an access log.</summary>
internal static class IpRanges
{
    private static readonly (IPNetwork Range, IpScope Scope)[] Ranges =
    [
        (IPNetwork.Parse("192.0.2.0/24"), IpScope.Documentation),
        (IPNetwork.Parse("198.51.100.0/24"), IpScope.Documentation),
        (IPNetwork.Parse("203.0.113.0/24"), IpScope.Documentation),
        (IPNetwork.Parse("2001:db8::/32"), IpScope.Documentation),
        (IPNetwork.Parse("3fff::/20"), IpScope.Documentation),
        (IPNetwork.Parse("10.0.0.0/8"), IpScope.Private),
        (IPNetwork.Parse("172.16.0.0/12"), IpScope.Private),
        (IPNetwork.Parse("192.168.0.0/16"), IpScope.Private),
        (IPNetwork.Parse("fc00::/7"), IpScope.Private),
        (IPNetwork.Parse("100.64.0.0/10"), IpScope.Carrier),
        (IPNetwork.Parse("127.0.0.0/8"), IpScope.Loopback),
        (IPNetwork.Parse("::1/128"), IpScope.Loopback),
        (IPNetwork.Parse("169.254.0.0/16"), IpScope.LinkLocal),
        (IPNetwork.Parse("fe80::/10"), IpScope.LinkLocal),
        (IPNetwork.Parse("0.0.0.0/8"), IpScope.Reserved),
        (IPNetwork.Parse("224.0.0.0/3"), IpScope.Reserved),
        (IPNetwork.Parse("::/128"), IpScope.Reserved),
        (IPNetwork.Parse("ff00::/8"), IpScope.Reserved),
    ];

    /// <summary>The scope of the first range that holds the address, else <see cref="IpScope.Public"/>.</summary>
    public static IpScope ScopeOf(IPAddress address)
    {
        foreach (var (range, scope) in Ranges)
            if (range.Contains(address)) return scope;
        return IpScope.Public;
    }
}
