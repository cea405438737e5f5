using System.Text;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// Brings a text into the one notation that the readers know: NFKC, lower case, <c>~</c> for every wave and arrow,
/// <c>-</c> for every dash, one space for white space, no invisible characters.
/// </summary>
internal static class DateText
{
    public static string Normalize(string text)
    {
        var folded = Fold(text);
        var output = new StringBuilder(folded.Length);
        for (var i = 0; i < folded.Length; i++)
        {
            var c = Map(folded, i);
            if (c == '\0' || (c == ' ' && (output.Length == 0 || output[^1] == ' '))) continue;
            output.Append(c);
        }
        while (output.Length > 0 && output[^1] == ' ') output.Length--;
        return output.ToString();
    }

    private static string Fold(string text) =>
        Ascii.IsValid(text) ? text : WellFormed.Of(text).Normalize(NormalizationForm.FormKC);

    private static char Map(string text, int at)
    {
        var c = text[at];
        if (c is >= 'A' and <= 'Z') return (char)(c | 0x20);
        if (c is > ' ' and < '\u007f') return c;
        return c switch
        {
            ' ' or '\t' or '\r' or '\n' or '\u2028' or '\u2029' or '\u0085' => ' ',
            '〜' or '∼' or '∿' or '〰' or '→' or '⇒' or '➡' or '⇨' => '~',
            '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '─' or '━' or '⁻' or '₋' => '-',
            'ー' when BetweenNumbers(text, at) => '-',
            '：' or '∶' => ':',
            '・' or '･' => '・',
            _ when char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format => '\0',
            _ when char.IsWhiteSpace(c) => ' ',
            _ => c,
        };
    }

    /// <summary>The long vowel mark stands where a dash was meant: 11ー20.</summary>
    private static bool BetweenNumbers(string text, int at) =>
        at > 0 && at + 1 < text.Length && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '時' or '分' or '日')
        && char.IsAsciiDigit(text[at + 1]);
}
