using System.Net;
using System.Net.Sockets;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Network;

/// <summary>
/// One IP address, v4 with four plain decimal parts or v6, in its standard form (RFC 5952), with the port when it was
/// typed beside it.
/// </summary>
public sealed record IpAddress
{
    internal IpAddress(IPAddress address, PortNumber? port)
    {
        // ::ffff:203.0.113.45 is how a v6 server logs a v4 visitor.
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        Canonical = plain.ToString();
        IsV6 = plain.AddressFamily == AddressFamily.InterNetworkV6;
        Scope = IpRanges.ScopeOf(plain);
        Port = port;
    }

    /// <summary>The address without the port.</summary>
    public string Canonical { get; }

    /// <summary>The form that people see.</summary>
    public string Display => Canonical;

    /// <summary>True for v6; v4 is shared by many subscribers and needs the port beside it.</summary>
    public bool IsV6 { get; }

    /// <summary>Where the address can be reached from.</summary>
    public IpScope Scope { get; }

    /// <summary>The port typed with the address (<c>203.0.113.45:51234</c>), or null.</summary>
    public PortNumber? Port { get; }

    /// <summary>Reads one address; refuses ranges and asks when there are several or leading zeros.</summary>
    public static Parsed<IpAddress> Parse(string text) => TypedAnswer.Read(
        text, 400, "IPアドレス", "アクセス元IPアドレス", "アクセス元IP", "アクセス先IPアドレス", "アクセス先IP", "アクセス元", "アクセス先", "接続元IP", "接続元", "IP", "IPv4", "IPv6", "remote_addr", "client_ip", "X-Forwarded-For", "アドレス")
        .Then(IpAddressParts.Read);

    /// <summary>The value for storing and showing; an address that cannot be a visitor's carries a remark.</summary>
    public FieldValue ToFieldValue() => new(Canonical, Display, Remarks());

    private IReadOnlyList<Sentence> Remarks() => Scope switch
    {
        IpScope.Private => [Sentence.Of("network.ip.private", Canonical)],
        IpScope.Carrier => [Sentence.Of("network.ip.carrier", Canonical)],
        IpScope.Loopback => [Sentence.Of("network.ip.loopback", Canonical)],
        IpScope.LinkLocal => [Sentence.Of("network.ip.linkLocal", Canonical)],
        IpScope.Reserved => [Sentence.Of("network.ip.reserved", Canonical)],
        _ => [],
    };
}
