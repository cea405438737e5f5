namespace ChatOpsFraud.Core.Fields.Network;

/// <summary>Where an address can be reached from; only <see cref="Public"/> identifies a subscriber.</summary>
public enum IpScope
{
    /// <summary>An address of the Internet.</summary>
    Public,

    /// <summary>Set aside for examples (203.0.113.0/24 and the like); invented data use it.</summary>
    Documentation,

    /// <summary>Inside an organisation (10/8, 172.16/12, 192.168/16, fc00::/7).</summary>
    Private,

    /// <summary>Inside a provider, behind carrier-grade address translation (100.64/10).</summary>
    Carrier,

    /// <summary>The machine itself (127/8, ::1).</summary>
    Loopback,

    /// <summary>One cable or radio cell (169.254/16, fe80::/10).</summary>
    LinkLocal,

    /// <summary>No sender has it: multicast, broadcast, unspecified, reserved.</summary>
    Reserved,
}
