using System.Buffers;
using System.Text;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Statement.Characters;

/// <summary>
/// File names that e-Gov takes for an attachment: JIS X 0208 and ASCII without spaces, without the signs that e-Gov or
/// Windows refuses, without full-width hyphens, at most <see cref="MaxLength"/> characters.
/// </summary>
public static class EgovFileName
{
    /// <summary>Longest name with its extension.</summary>
    public const int MaxLength = 100;

    private const int LongestExtension = 6;
    private const string Refused = " 　#^~?%<>{}[]\\/:*\"|&'`$@!;,=+\n‖＃＾？％＜＞｛｝［］＼／：＊｜〓￣";
    private const string Hyphens = "〜\u2212\u2010\u2015";

    private static readonly char[] Edges = ['_', '.', '-'];

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly string[] DeviceNames = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];

    /// <summary>The name, with <c>_</c> or <c>-</c> for what e-Gov refuses; total for any text.</summary>
    public static string Of(string name)
    {
        var clean = Clean(EgovCharacters.Check(name).Text);
        var dot = clean.LastIndexOf('.');
        var hasExtension = dot > 0 && clean.Length - dot is > 1 and <= LongestExtension && clean.AsSpan(dot + 1).IndexOfAnyExcept(Letters) < 0;
        var extension = hasExtension ? clean[dot..] : "";
        var stem = (hasExtension ? clean[..dot] : clean).Trim(Edges);
        if (stem.Length == 0) stem = Sentence.Of("egovChar.fileName").Text;
        if (IsDevice(stem)) stem = $"_{stem}";
        return Shorten(stem, MaxLength - extension.Length) + extension;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var kept = Hyphens.Contains(c, StringComparison.Ordinal) ? '-' : Refused.Contains(c, StringComparison.Ordinal) ? '_' : c;
            if (kept is not '_' || (clean.Length > 0 && clean[^1] != '_')) clean.Append(kept);
        }
        return clean.ToString().Trim(Edges);
    }

    private static string Shorten(string stem, int length) => stem.Length <= length ? stem : stem[..length].TrimEnd(Edges);

    // Windows does not let these stand as the name of a file, whatever the extension.
    private static bool IsDevice(string stem)
    {
        var first = stem.Split('.')[0];
        return DeviceNames.Any(d => first.StartsWith(d, StringComparison.OrdinalIgnoreCase)
            && (first.Length == d.Length || (first.Length == 4 && char.IsAsciiDigit(first[3]))));
    }
}
