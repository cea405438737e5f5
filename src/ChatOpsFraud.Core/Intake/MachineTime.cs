using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Intake;

/// <summary>Turns time stamps that name their zone into Japan time; all else stays as written.</summary>
internal static partial class MachineTime
{
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    private static readonly string[] Formats =
    [
        "dd/MMM/yyyy:HH:mm:ss zzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd HH:mm:sszzz",
    ];

    /// <summary><c>20/Nov/2026:12:05:33 +0000</c> as <c>2026-11-20T21:05:33</c>.</summary>
    public static string ToJapan(string text)
    {
        var plain = text.Trim().Replace(" UTC", "Z", StringComparison.Ordinal).Replace(" GMT", "Z", StringComparison.Ordinal);
        plain = Fraction().Replace(plain, "$1");
        plain = Zone().Replace(plain.EndsWith('Z') ? plain[..^1] + "+00:00" : plain, "$1:$2");
        return DateTimeOffset.TryParseExact(plain, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            && moment.UtcDateTime.Year is > 1 and < 9999
            ? moment.ToOffset(Japan).ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)
            : text;
    }

    [GeneratedRegex(@"(:[0-9]{2})[.,][0-9]{1,9}", RegexOptions.NonBacktracking)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"([+-][0-9]{2})([0-9]{2})$", RegexOptions.NonBacktracking)]
    private static partial Regex Zone();
}
