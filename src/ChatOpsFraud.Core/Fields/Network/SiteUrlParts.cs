using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Fields.Network;

/// <summary>Takes one address apart. Written by hand, because <see cref="Uri"/> repairs what should be asked about.</summary>
internal static partial class SiteUrlParts
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("\\<>\"`{}^");

    /// <summary>The address, or why it is none; no white space comes in.</summary>
    public static Parsed<SiteUrl> Read(string core)
    {
        var scheme = "https";
        var rest = core;
        if (SchemePart().Match(core) is { Success: true } match)
        {
            scheme = match.Groups[1].Value.ToLowerInvariant();
            // example.jp:8443 looks like a scheme too; what stands behind tells them apart.
            if (match.Groups[2].Length == 0 && scheme.Contains('.', StringComparison.Ordinal)) scheme = "https";
            else rest = core[match.Length..];
        }
        if (scheme is "ttp" or "ttps" or "htp" or "htps" or "hxxp" or "hxxps") scheme = scheme.EndsWith('s') ? "https" : "http";
        if (scheme is not ("http" or "https")) return Refuse("network.url.scheme", core);
        var slash = rest.AsSpan().IndexOfAny("/?#");
        var authority = slash < 0 ? rest : rest[..slash];
        var path = slash < 0 ? "" : rest[slash..];
        if (authority.Contains('@', StringComparison.Ordinal)) return Refuse("network.url.user", core);
        if (core.AsSpan().ContainsAny(Forbidden)) return Refuse("network.url.letters", core);
        return Host(authority) is { } host
            ? Parsed<SiteUrl>.Of(new SiteUrl($"{scheme}://{host.Ascii}{Encode(path)}", $"{scheme}://{host.Shown}{path}"))
            : Refuse("network.url.host", core);
    }

    private static (string Ascii, string Shown)? Host(string authority)
    {
        var port = "";
        if (authority.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon)
        {
            port = authority[colon..];
            authority = authority[..colon];
            if (!int.TryParse(port.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 65535) return null;
        }
        var shown = authority.Replace('。', '.').TrimEnd('.').ToLowerInvariant();
        if (shown.Length is 0 or > 253 || !shown.Contains('.', StringComparison.Ordinal)) return null;
        if (IpAddress.Parse(shown).IsRead) return (shown + port, shown + port);
        var ascii = Ascii.IsValid(shown) ? shown : Idn(shown);
        return ascii is not null && HostName().IsMatch(ascii) && ascii.Split('.').All(l => l.Length <= 63 && l[0] != '-' && l[^1] != '-')
            ? (ascii + port, shown + port)
            : null;
    }

    private static string? Idn(string host)
    {
        try
        {
            return new IdnMapping { UseStd3AsciiRules = true }.GetAscii(host);
        }
        catch (ArgumentException)
        {
            return null; // The mapping has no other way to say that a name cannot be a host.
        }
    }

    private static string Encode(string path)
    {
        if (Ascii.IsValid(path)) return path;
        var encoded = new StringBuilder(path.Length * 3);
        foreach (var rune in path.EnumerateRunes())
        {
            if (rune.IsAscii) encoded.Append((char)rune.Value);
            else encoded.Append(Uri.EscapeDataString(rune.ToString()));
        }
        return encoded.ToString();
    }

    private static Parsed<SiteUrl> Refuse(string reason, string core) =>
        FieldFormat.Refuse<SiteUrl>(reason, "network.url.hint", FieldFormat.Quote(core));

    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9+.\-]*):(/*)", RegexOptions.NonBacktracking)]
    private static partial Regex SchemePart();

    [GeneratedRegex(@"^(?:[a-z0-9_\-]+\.)+(?:[a-z]+|xn--[a-z0-9\-]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex HostName();
}
