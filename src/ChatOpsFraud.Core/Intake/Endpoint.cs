using System.Net;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>An address with or without its port: <c>203.0.113.45:51234</c>, <c>[2001:db8::1]:443</c>.</summary>
internal static partial class Endpoint
{
    /// <summary>Both parts; the port is null when none was written.</summary>
    public static (string Ip, string? Port) Split(string text)
    {
        var folded = string.Concat(text.Trim().Select(PastedLine.Fold));
        var match = WithPort().Match(folded);
        if (!match.Success) return (folded, null);
        return (match.Groups[1].Value.Trim('[', ']'), match.Groups[2].Value);
    }

    /// <summary>True for an address, with or without its port.</summary>
    public static bool IsAddress(string text) => IPAddress.TryParse(Split(text).Ip, out _) && text.AsSpan().ContainsAny('.', ':');

    [GeneratedRegex(
        @"^([0-9]{1,3}(?:\.[0-9]{1,3}){3}|\[[0-9A-Fa-f:.]+\])\s*(?::|\(?(?:port"
        + @"|ポート)(?:番号)?\s*[:=]?)\s*([0-9]{1,5})\)?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex WithPort();
}
