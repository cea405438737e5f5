using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Reads lines of logs that name their values: <c>ip=203.0.113.5 ua="…"</c>, and LTSV (<c>host:203.0.113.5</c>, tabs between).</summary>
internal static partial class PairLine
{
    private const int Fewest = 3;

    /// <summary>The entry of a line, or null when it is no such line.</summary>
    public static AccessEntry? Read(PastedLine line)
    {
        var raw = line.Raw;
        if (raw.Length is < 30 or > 4000) return null;
        var pairs = raw.Contains('=', StringComparison.Ordinal) ? Equal(raw) : [];
        if (pairs.Count < Fewest && raw.Contains('\t', StringComparison.Ordinal)) pairs = Tabbed(raw);
        return pairs.Count < Fewest ? null : AccessParts.Of(pairs, line);
    }

    /// <summary>A value goes on to the next name, because a browser written without quotes has spaces.</summary>
    private static List<(string, string)> Equal(string raw)
    {
        var names = Name().Matches(raw).Where(m => raw.AsSpan(0, m.Index).Count('"') % 2 == 0).ToList();
        var pairs = new List<(string, string)>(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            var value = raw[(names[i].Index + names[i].Length)..(i + 1 < names.Count ? names[i + 1].Index : raw.Length)];
            pairs.Add((names[i].Groups[1].Value, value.Trim(' ', '\t', ',', ';').Trim('"')));
        }
        return pairs;
    }

    private static List<(string, string)> Tabbed(string raw)
    {
        var pairs = new List<(string, string)>();
        foreach (var cell in raw.Split('\t'))
        {
            var colon = cell.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !cell.AsSpan(0, colon).ContainsAnyInRange('a', 'z')) return [];
            pairs.Add((cell[..colon], cell[(colon + 1)..]));
        }
        return pairs;
    }

    [GeneratedRegex(@"(?:^|[\s,;])([A-Za-z][A-Za-z0-9_.@-]{0,31})=", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
