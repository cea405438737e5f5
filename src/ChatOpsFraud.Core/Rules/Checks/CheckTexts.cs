using System.Globalization;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Fields.Contact;
using ChatOpsFraud.Core.Fields.Network;

namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>Comparisons of names, numbers and domains of a case.</summary>
internal static class CheckTexts
{
    /// <summary>A domain with fewer letters is near to too many others.</summary>
    private const int ShortestDomain = 7;

    /// <summary>So many letters apart and no more: a slip of the fingers.</summary>
    private const int MostSlips = 2;

    internal static bool? SameIp(CheckAnswers answers, string one, string other) =>
        answers.Read(one, IpAddress.Parse) is { } first && answers.Read(other, IpAddress.Parse) is { } second
            ? first.Canonical == second.Canonical
            : null;

    internal static bool? SamePhone(CheckAnswers answers, string one, string other) =>
        answers.Read(one, PhoneNumber.Parse) is { } first && answers.Read(other, PhoneNumber.Parse) is { } second
            ? first.Number == second.Number
            : null;

    internal static bool? SameText(CheckAnswers answers, string one, string other) =>
        answers.Value(one) is { } first && answers.Value(other) is { } second ? Key(first) == Key(second) : null;

    internal static bool? IsMailAt(CheckAnswers answers, string email, string domain) =>
        DomainOf(answers, email) is { } at ? string.Equals(at, domain, StringComparison.OrdinalIgnoreCase) : null;

    internal static bool? IsNearlyDomainOf(CheckAnswers answers, string email, string url)
    {
        if (DomainOf(answers, email) is not { } domain || HostOf(answers, url) is not { } host) return null;
        var suffixes = Suffixes(host).ToList();
        return !suffixes.Contains(domain) && domain.Length >= ShortestDomain
            && suffixes.Exists(s => s.Length >= ShortestDomain && Distance(s, domain) <= MostSlips);
    }

    internal static bool? IsAtHost(CheckAnswers answers, string url, string host) =>
        HostOf(answers, url) is { } at ? Suffixes(at).Contains(host, StringComparer.OrdinalIgnoreCase) : null;

    private static string? DomainOf(CheckAnswers answers, string email) =>
        answers.Read(email, EmailAddress.Parse) is { Canonical: var address } ? address[(address.LastIndexOf('@') + 1)..] : null;

    private static string? HostOf(CheckAnswers answers, string url) =>
        answers.Read(url, SiteUrl.Parse) is { } site ? new Uri(site.Canonical).Host : null;

    /// <summary>The host and every domain above it that still has a dot: shop.example.co.jp, example.co.jp, co.jp.</summary>
    private static IEnumerable<string> Suffixes(string host)
    {
        for (; host.Contains('.', StringComparison.Ordinal); host = host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..]) yield return host;
    }

    private static string Key(string text) =>
        string.Concat(JapaneseText.Fold(text).Where(c => c != ' ')).ToUpper(CultureInfo.InvariantCulture);

    /// <summary>How many letters must be changed, added, left out or swapped with their neighbour.</summary>
    private static int Distance(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }
                var change = table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                table[i, j] = Math.Min(change, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }
        return table[one.Length, other.Length];
    }
}
