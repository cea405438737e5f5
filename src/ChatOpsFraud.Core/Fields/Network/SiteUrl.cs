using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Fields.Network;

/// <summary>
/// サイトURL: http or https, a host with a dot, at most 2,000 characters, no user name. Host in lower case, path as typed.
/// </summary>
public sealed partial record SiteUrl
{
    /// <summary>Longest address in UTF-16 units.</summary>
    public const int MaxLength = 2000;

    internal SiteUrl(string canonical, string display)
    {
        Canonical = canonical;
        Display = display;
    }

    /// <summary>The address in ASCII: the host of 日本語.example is in xn-- form, the path is percent-encoded.</summary>
    public string Canonical { get; }

    /// <summary>The address as people know it, with Japanese host names and paths.</summary>
    public string Display { get; }

    /// <summary>
    /// Reads one address; a missing scheme is https. Asks when other words or a second address stand beside it.
    /// </summary>
    public static Parsed<SiteUrl> Parse(string text) => TypedAnswer.Read(
        text, MaxLength * 2, "サイトURL", "サイトのURL", "URL", "サイト", "ホームページ", "HP", "アドレス", "ショップURL", "当社サイト", "弊社サイト").Then(core => Read(Unwrap(core)));

    /// <summary>The value for storing and showing.</summary>
    public FieldValue ToFieldValue() => FieldValue.Of(Canonical, Display);

    private static Parsed<SiteUrl> Read(string core)
    {
        if (core.Length > MaxLength) return Refuse("network.url.tooLong", core);
        if (!core.Contains(' ', StringComparison.Ordinal) && Links().Count(core) < 2) return SiteUrlParts.Read(core);
        var found = Words(core).Select(SiteUrlParts.Read).Where(p => p.IsRead).Select(p => p.Value.Display).Distinct(StringComparer.Ordinal).ToList();
        return found.Count switch
        {
            0 => Refuse("network.url.words", core),
            1 => FieldFormat.Ask<SiteUrl>("network.url.words", "network.url.hint", found, FieldFormat.Quote(core)),
            _ => FieldFormat.Ask<SiteUrl>("network.url.several", "network.url.hint", found),
        };
    }

    /// <summary>The parts of a text that may be addresses: everything from a scheme on, else every word with a dot.</summary>
    private static IEnumerable<string> Words(string core)
    {
        var links = Links().Matches(core).Select(m => m.Value.TrimEnd('.', ',', ')', ']')).ToList();
        return links.Count > 0 ? links : core.Split(' ').Select(w => w.Trim(',', '、', '(', ')')).Where(w => w.Contains('.', StringComparison.Ordinal));
    }

    private static string Unwrap(string core)
    {
        if (core is ['<', .., '>']) core = core[1..^1];
        // Chat platforms send a link as <address|label>.
        if (core.StartsWith("http", StringComparison.OrdinalIgnoreCase) && core.IndexOf('|', StringComparison.Ordinal) is > 0 and var bar) core = core[..bar];
        if (core is ['(', .., ')']) core = core[1..^1];
        core = core.Trim(' ', '<', '>');
        return core.StartsWith("//", StringComparison.Ordinal) ? core[2..] : core;
    }

    private static Parsed<SiteUrl> Refuse(string reason, string core) =>
        FieldFormat.Refuse<SiteUrl>(reason, "network.url.hint", FieldFormat.Quote(core));

    [GeneratedRegex(@"https?://[!-~]+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Links();
}
