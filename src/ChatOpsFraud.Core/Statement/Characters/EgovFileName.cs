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

    private const string Refused = "#^~?%<>{}[]\\/:*\"|&'`$@!;,=+\n";
    private const string RefusedWide = "〜\u2212\u2010\u2015‖＃＾？％＜＞｛｝［］＼／：＊｜〓￣　";

    private static readonly string[] DeviceNames = ["CON", "PRN", "AUX", "NUL", "COM", "LPT"];

    /// <summary>The name, with <c>_</c> or <c>-</c> for what e-Gov refuses; total for any text.</summary>
    public static string Of(string name)
    {
        var allowed = EgovCharacters.Check(name).Text;
        var dot = allowed.LastIndexOf('.');
        var extension = dot > 0 && allowed.Length - dot is > 1 and <= 6 && allowed.AsSpan(dot + 1).IndexOfAnyExcept(Letters) < 0 ? allowed[dot..] : "";
        var stem = Stem(extension.Length == 0 ? allowed : allowed[..dot]);
        if (stem.Length > MaxLength - extension.Length) stem = stem[..(MaxLength - extension.Length)].TrimEnd('_', '-', '.');
        return stem + extension;
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static string Stem(string text)
    {
        var stem = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var kept = c is '〜' or '\u2212' or '\u2010' or '\u2015' ? '-'
                : c == ' ' || Refused.Contains(c, StringComparison.Ordinal) || RefusedWide.Contains(c, StringComparison.Ordinal) ? '_' : c;
            if (kept is not '_' || (stem.Length > 0 && stem[^1] != '_')) stem.Append(kept);
        }
        var trimmed = stem.ToString().Trim('_', '.', '-', ' ');
        if (trimmed.Length == 0) return Sentence.Of("egovChar.fileName").Text;
        return IsDevice(trimmed) ? $"_{trimmed}" : trimmed;
    }

    // Windows does not let these stand as the name of a file, whatever the extension.
    private static bool IsDevice(string stem)
    {
        var first = stem.Split('.')[0];
        return DeviceNames.Any(d => first.StartsWith(d, StringComparison.OrdinalIgnoreCase)
            && (first.Length == d.Length || (first.Length == 4 && char.IsAsciiDigit(first[3]))));
    }
}
