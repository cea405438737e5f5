using System.Globalization;
using System.Text;
using ChatOpsFraud.Core.Fields.Cards;

namespace ChatOpsFraud.Core.Fields;

/// <summary>
/// The forms of a typed text that all readers share. Every method is total: lone surrogates, controls and
/// direction marks never get through and never throw.
/// </summary>
public static class JapaneseText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text without what cannot be seen: controls (except line break and tab), direction marks, zero-width characters.
    /// Lone surrogates become U+FFFD. Line breaks become <c>\n</c>.
    /// </summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                if (i + 1 >= text.Length || text[i + 1] != '\n') clean.Append('\n');
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(text, i) != UnicodeCategory.Format) clean.Append(c).Append(text[i + 1]);
                i++;
            }
            else if (char.IsSurrogate(c)) clean.Append(Replacement);
            else if (c is '\u2028' or '\u2029' or '\u0085') clean.Append('\n');
            else if (c is '\n' or '\t' || !IsUnseen(c)) clean.Append(c);
        }
        return clean.ToString();
    }

    /// <summary>
    /// The form for reading: cleaned, NFKC, one kind of hyphen (<c>-</c>), of wave (<c>~</c>) and of space, trimmed.
    /// Not for showing: ① has become 1. Compatibility ideographs (神 and the like) stay, because they tell names apart.
    /// </summary>
    public static string Fold(string text)
    {
        var normal = Normalize(Clean(text), NormalizationForm.FormKC);
        var folded = new StringBuilder(normal.Length);
        foreach (var c in normal)
        {
            var last = folded.Length > 0 ? folded[^1] : ' ';
            if (c == ' ' || char.IsWhiteSpace(c))
            {
                if (last != ' ') folded.Append(' ');
            }
            else if (IsHyphen(c) || (c == 'ー' && (char.IsAsciiDigit(last) || last == ')'))) folded.Append('-');
            else if (c is '\u301C' or '\u223C' or '\u223E' or '\u3030' or '\u02DC') folded.Append('~');
            else folded.Append(c);
        }
        return CardMark.Restore(folded.ToString().TrimEnd());
    }

    /// <summary>
    /// The form for showing: full-width letters and digits become ASCII, half-width kana full-width, accents are composed.
    /// Punctuation stays as it was typed.
    /// </summary>
    public static string Widths(string text)
    {
        var clean = Clean(text);
        var shown = new StringBuilder(clean.Length);
        for (var i = 0; i < clean.Length;)
        {
            var start = i;
            while (i < clean.Length && clean[i] is >= '\uFF61' and <= '\uFF9F') i++;
            if (i > start)
            {
                shown.Append(clean.AsSpan(start, i - start).ToString().Normalize(NormalizationForm.FormKC));
                continue;
            }
            var c = clean[i++];
            shown.Append(c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') ? (char)(c - 0xFEE0) : c);
        }
        return CardMark.Restore(Normalize(shown.ToString(), NormalizationForm.FormC));
    }

    /// <summary>One line of <see cref="Widths"/>: any run of white space, line breaks too, is one space; trimmed.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text?.Length ?? 0);
        foreach (var c in Widths(text!))
        {
            if (!char.IsWhiteSpace(c)) line.Append(c);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }

    /// <summary>True for a hyphen, minus or dash of any width, but not for the long-vowel mark ー.</summary>
    public static bool IsHyphen(char c) =>
        c is '-' or '\u2212' or '\u00AD' or '\u2043' or '\uFF0D' or '\u02D7' or '\u2500' or '\u2501'
        || (c != '\u301C' && c != '\u3030' && char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation);

    private static bool IsUnseen(char c) => c == '\u00AD'
        || char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned;

    /// <summary>Normalises all but the compatibility ideographs, whose normal forms are other characters of a name.</summary>
    private static string Normalize(string text, NormalizationForm form)
    {
        if (Ascii.IsValid(text)) return text;
        if (!text.AsSpan().ContainsAnyInRange('\uF900', '\uFAFF') && !text.Contains('\uD87E', StringComparison.Ordinal))
            return text.Normalize(form);
        var normal = new StringBuilder(text.Length);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var length = text[i] is >= '\uF900' and <= '\uFAFF' ? 1 : text[i] == '\uD87E' && i + 1 < text.Length ? 2 : 0;
            if (length == 0) continue;
            normal.Append(text[start..i].Normalize(form)).Append(text.AsSpan(i, length));
            i += length - 1;
            start = i + 1;
        }
        return normal.Append(text[start..].Normalize(form)).ToString();
    }
}
