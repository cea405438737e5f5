using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Reads lines of Apache and nginx logs in the common and combined formats, with ports and forwarded addresses as people add them.
/// </summary>
internal static partial class AccessLine
{
    /// <summary>The entry of a line of any kind of log, or null when it is none.</summary>
    public static AccessEntry? Any(PastedLine line) => Read(line) ?? PairLine.Read(line) ?? AccessTokens.Read(line);

    /// <summary>The port that a text names, or null.</summary>
    public static string? PortIn(string text) => PortBehind().Match(text) is { Success: true } found ? found.Groups[1].Value : null;

    private static AccessEntry? Read(PastedLine line)
    {
        if (line.Raw.Length is < 30 or > 4000 || !line.Raw.Contains('[', StringComparison.Ordinal)) return null;
        var match = Combined().Match(line.Raw);
        if (!match.Success) return null;
        var (ip, port) = Endpoint.Split(match.Groups["client"].Value);
        var rest = match.Groups["rest"].Value;
        var forwarded = Addresses().Matches(rest).Select(m => m.Value).ToList();
        var client = ClientAddress.Of(ip, forwarded);
        if (client != ip) port = null;
        else port ??= PortIn(rest);
        return new AccessEntry(
            line, match.Groups["time"].Value, client, port, match.Groups["request"].Value, Header(match, "agent"), null, null);
    }

    private static string? Header(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: not ("" or "-") } header ? header.Value : null;

    [GeneratedRegex(
        @"^(?:\S+:80 |\S+:443 )?(?<client>[0-9A-Fa-f:.\[\]]{3,60}) \S+ \S+ "
        + @"\[(?<time>[^\]]{10,40})\] ""(?<request>[^""]*)"" [0-9]{3} (?:[0-9]+|-)(?: ""[^""]*"" ""(?<agent>[^""]*)"")?(?<rest>.*)$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Combined();

    [GeneratedRegex(@"[0-9]{1,3}(?:\.[0-9]{1,3}){3}", RegexOptions.NonBacktracking)]
    private static partial Regex Addresses();

    [GeneratedRegex(
        @"(?:remote_|client_|src_|source_|s)?port[=:]\s?""?([0-9]{1,5})",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex PortBehind();
}
