using System.Buffers;
using System.Text;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>
/// Puts a typed address in one form of writing: NFKC (full-width digits become half, half-width kana become full), one
/// hyphen for the many dashes, no invisible characters. ヶ and ケ, and ー as a long vowel, stay as typed.
/// </summary>
internal static class AddressText
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("‐‑‒–—―−─━ー一");

    /// <summary>The text in that form; never longer than NFKC makes it, and never throws.</summary>
    public static string Clean(string text)
    {
        var visible = WellFormed.Of(Visible(text));
        return WithOneHyphen(visible.IsNormalized(NormalizationForm.FormKC) ? visible : visible.Normalize(NormalizationForm.FormKC));
    }

    private static string Visible(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                // Ideographic variation selectors (U+E0100–E01EF) choose a glyph and not a character.
                if (c != '\uDB40') result.Append(c).Append(text[i + 1]);
                i++;
            }
            else if (char.IsSurrogate(c)) result.Append('\uFFFD');
            else if (!IsInvisible(c)) result.Append(char.IsControl(c) ? ' ' : c);
        }
        return result.ToString();
    }

    private static bool IsInvisible(char c) => c is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E'
        or >= '\u2060' and <= '\u206F' or >= '\uFE00' and <= '\uFE0F' or >= '\u180B' and <= '\u180E' or '\uFEFF' or '\u00AD';

    private static string WithOneHyphen(string text)
    {
        var at = text.AsSpan().IndexOfAny(Dashes);
        if (at < 0) return text;
        var result = text.ToCharArray();
        for (; at < result.Length; at++)
        {
            var before = at > 0 ? result[at - 1] : ' ';
            var after = at + 1 < result.Length ? result[at + 1] : ' ';
            if (IsDash(result[at], before, after)) result[at] = '-';
        }
        return new(result);
    }

    private static bool IsDash(char c, char before, char after) => c switch
    {
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '─' or '━' => true,
        // Behind a digit there is no vowel to make long; behind a letter only a number shows that a hyphen is meant.
        'ー' => IsNumber(before) || (char.IsAsciiLetter(before) && IsNumber(after)),
        // 「1一3」: the kanji for one, typed for the hyphen that looks like it.
        '一' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
        _ => false,
    };

    private static bool IsNumber(char c) => char.IsAsciiDigit(c) || KanjiNumeral.IsNumeral(c);
}
