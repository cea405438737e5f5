using System.Net;

namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Decides who asked when proxies stood between. X-Forwarded-For can be forged, so it counts only where an own proxy wrote it and it
/// names one address; a public address in front of another one leaves the question open.
/// </summary>
internal static class ClientAddress
{
    /// <summary>The client's address, or null when it is not sure.</summary>
    public static string? Of(string? remote, IReadOnlyList<string> forwarded)
    {
        var others = forwarded.Where(f => f != remote && IPAddress.TryParse(f, out _)).Distinct(StringComparer.Ordinal).ToList();
        if (remote is null) return others is [var only] && !IsInner(only) ? only : null;
        if (!IPAddress.TryParse(remote, out _)) return null;
        if (others.Count == 0) return IsInner(remote) && forwarded.Count > 0 ? null : remote;
        var outer = others.Where(o => !IsInner(o)).ToList();
        if (IsInner(remote)) return outer is [var client] ? client : null;
        return outer.Count == 0 ? remote : null;
    }

    private static bool IsInner(string address)
    {
        if (!IPAddress.TryParse(address, out var ip)) return false;
        if (IPAddress.IsLoopback(ip)) return true;
        var b = ip.GetAddressBytes();
        return b.Length == 16
            ? (b[0] & 0xFE) == 0xFC || (b[0] == 0xFE && (b[1] & 0xC0) == 0x80)
            : (b[0], b[1]) is (10, _) or (172, >= 16 and < 32) or (192, 168) or (100, >= 64 and < 128);
    }
}
