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

    /// <summary>The address at the start of a text in which more words follow it, but no other address; any other text as it is.</summary>
    public static string Leading(string text)
    {
        var folded = string.Concat(text.Trim().Trim('`').Select(PastedLine.Fold));
        var match = Front().Match(folded);
        return match.Success && !folded.AsSpan(match.Length).Contains('.') ? match.Groups[1].Value : text.Trim('`');
    }

    /// <summary>True for an address, with or without its port.</summary>
    public static bool IsAddress(string text) => IPAddress.TryParse(Split(text).Ip, out _) && text.AsSpan().ContainsAny('.', ':');

    [GeneratedRegex(@"^([0-9]{1,3}(?:\.[0-9]{1,3}){3}(?::[0-9]{1,5})?)(?:\s?[\p{IsHiragana}、。(/]|\s\p{L})", RegexOptions.NonBacktracking)]
    private static partial Regex Front();

    [GeneratedRegex(
        @"^([0-9]{1,3}(?:\.[0-9]{1,3}){3}|\[[0-9A-Fa-f:.]+\])\s*(?::|\(?(?:port"
        + @"|ポート)(?:番号)?\s*[:=]?)\s*([0-9]{1,5})\)?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex WithPort();
}
