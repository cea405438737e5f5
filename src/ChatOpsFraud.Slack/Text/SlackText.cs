using System.Text.RegularExpressions;

namespace ChatOpsFraud.Slack.Text;

/// <summary>
/// Text between people and Slack. What arrives carries Slack's own marks and is turned back into what was typed; what goes out as
/// a fallback text is escaped, so that no mention, broadcast or link of a person takes effect.
/// </summary>
internal static partial class SlackText
{
    /// <summary>A text in which nothing is markup any more; only for places that Slack reads as markup.</summary>
    public static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>The text as the person typed it: links as they were shown, entities as characters, without the fences of code blocks.</summary>
    public static string Decode(string text) =>
        Unescape(Marked().Replace(text.Replace("```", "\n", StringComparison.Ordinal), match => Shown(match.Groups["mark"].Value))).Trim();

    /// <summary>The text without the mentions of one user, e.g. of the bot itself.</summary>
    public static string WithoutMention(string text, string userId) =>
        Mention().Replace(text, match => match.Groups["user"].Value == userId ? " " : match.Value).Trim();

    /// <summary>Users that a text mentions, in order.</summary>
    public static IReadOnlyList<string> Mentioned(string text) => [.. Mention().Matches(text).Select(m => m.Groups["user"].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>The text cut to a length that Slack takes, never inside a character.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = most - 1;
        if (char.IsHighSurrogate(text[end - 1])) end--;
        return text[..end] + '…';
    }

    /// <summary>The text in pieces of at most so many characters, broken at a line where there is one.</summary>
    public static IEnumerable<string> Pieces(string text, int most)
    {
        while (text.Length > most)
        {
            var line = text.LastIndexOf('\n', most - 1, most / 2);
            var end = line > 0 ? line + 1 : most;
            if (char.IsHighSurrogate(text[end - 1])) end--;
            yield return text[..end];
            text = text[end..];
        }
        yield return text;
    }

    // Slack escapes these three and no others; an "&copy;" is what somebody typed.
    private static string Unescape(string text) => text
        .Replace("&lt;", "<", StringComparison.Ordinal)
        .Replace("&gt;", ">", StringComparison.Ordinal)
        .Replace("&amp;", "&", StringComparison.Ordinal);

    // <url|label>, <mailto:…|label>, <@U1|name>, <#C1|name>, <!here>, <!date^…|fallback>: what stood on the screen.
    private static string Shown(string mark)
    {
        var bar = mark.IndexOf('|', StringComparison.Ordinal);
        var label = bar < 0 ? null : mark[(bar + 1)..];
        return mark[0] switch
        {
            '@' => "@" + (label ?? mark[1..]),
            '#' => "#" + (label ?? mark[1..]),
            '!' => label ?? "@" + mark[1..],
            _ => label ?? (mark.StartsWith("mailto:", StringComparison.Ordinal) ? mark["mailto:".Length..] : mark.StartsWith("tel:", StringComparison.Ordinal) ? mark["tel:".Length..] : mark),
        };
    }

    [GeneratedRegex("<(?<mark>[^<>\n]+)>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();

    [GeneratedRegex("<@(?<user>[A-Z0-9]+)(\\|[^<>]*)?>", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Mention();
}
