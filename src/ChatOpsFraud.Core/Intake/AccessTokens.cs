using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>
/// Reads a line of a log of unknown format by what each part looks like: a moment to the second, addresses, a request, a browser. Load
/// balancers and hand-made formats have all of them, in any order.
/// </summary>
internal static partial class AccessTokens
{
    /// <summary>The entry of a line, or null when a moment, an address, or both request and browser are missing.</summary>
    public static AccessEntry? Read(PastedLine line)
    {
        var raw = line.Raw;
        if (raw.Length is < 30 or > 4000 || Moment().Match(raw) is not { Success: true } moment) return null;
        var quoted = Quoted().Matches(raw).Select(m => m.Groups[1].Value).ToList();
        var request = quoted.Find(q => Request().IsMatch(q)) ?? Bare().Match(raw) switch { { Success: true } m => m.Value, _ => null };
        var agent = quoted.FindLast(q => Agent().IsMatch(q) && !Request().IsMatch(q));
        if (request is null && agent is null) return null;
        // Addresses within the request and the browser are no one's.
        var rest = raw.Remove(moment.Index, moment.Length);
        if (request is not null) rest = rest.Replace(request, "", StringComparison.Ordinal);
        if (agent is not null) rest = rest.Replace(agent, "", StringComparison.Ordinal);
        var ends = Address().Matches(rest).Where(m => StandsAlone(rest, m)).Select(m => Endpoint.Split(m.Value)).ToList();
        if (ends.Count == 0) return null;
        var client = ClientAddress.Of(ends[0].Ip, [.. ends.Skip(1).Select(e => e.Ip)]);
        // Of several addresses none may be the client's for sure; moment and browser are right all the same.
        var port = client is null ? null : ends.Find(e => e.Ip == client).Port ?? (client == ends[0].Ip ? AccessLine.PortIn(rest) : null);
        return new AccessEntry(line, moment.Groups[1].Value, client, port, request, agent, quoted.Find(q => Language().IsMatch(q)), null);
    }

    /// <summary>False for a part of a longer word, such as a version or a path.</summary>
    private static bool StandsAlone(string text, Match match)
    {
        var end = match.Index + match.Length;
        return (match.Index == 0 || !IsPart(text[match.Index - 1])) && (end == text.Length || !IsPart(text[end]));
    }

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or '-' or '_' or ':';

    [GeneratedRegex(
        @"\[?([0-9]{1,2}/[A-Z][a-z]{2}/20[0-9]{2}:[0-9]{2}:[0-9]{2}:[0-9]{2} [+-][0-9]{4}|20[0-9]{2}[-/][0-9]{2}[-/][0-9]{2}[T ]"
        + @"[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,9}|,[0-9]{3}\s)?(?:Z|\s?[+-][0-9]{2}:?[0-9]{2}| UTC| GMT)?)\]?",
        RegexOptions.NonBacktracking)]
    private static partial Regex Moment();

    [GeneratedRegex(@"""([^""]*)""", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(?:GET|POST|PUT|PATCH|DELETE|HEAD) (?:/|https?://)", RegexOptions.NonBacktracking)]
    private static partial Regex Request();

    [GeneratedRegex(@"(?:GET|POST|PUT|PATCH|DELETE|HEAD) (?:/|https?://)\S*", RegexOptions.NonBacktracking)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9 ._-]{1,40}/[0-9]", RegexOptions.NonBacktracking)]
    private static partial Regex Agent();

    [GeneratedRegex(@"[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?::[0-9]{1,5})?", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[a-z]{2}(?:-[A-Za-z]{2,4})?(?:,\s?[a-z]{2}(?:-[A-Za-z]{2,4})?(?:;q=[01](?:\.[0-9])?)?)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Language();
}
