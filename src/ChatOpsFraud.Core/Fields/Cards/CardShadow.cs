using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>
/// The text as the search sees it. Invariant: as long as the text, so that a place found is the same place in the text.
/// Digits of any script and width are ASCII, full-width letters and marks too; what cannot be seen is <see cref="Unseen"/>.
/// </summary>
internal static partial class CardShadow
{
    /// <summary>Stands for a zero-width character, a combining mark, or the second half of a digit outside the BMP.</summary>
    public const char Unseen = '\0';

    // Formal numerals (大字) first stand for the same digits.
    private const string KanjiDigits = "〇一二三四五六七八九零壱弐参肆伍陸漆捌玖○壹貳參四五六七八九";

    private static readonly SearchValues<char> AnyKanjiDigit = SearchValues.Create(KanjiDigits);

    /// <summary>The shadow of a text in one reading.</summary>
    public static string Of(string text, DigitReading reading)
    {
        var shadow = string.Create(text.Length, (text, reading), static (shadow, state) => Fill(shadow, state.text, state.reading));
        return reading == DigitReading.Escaped ? Escapes().Replace(shadow, Unescape) : shadow;
    }

    /// <summary>False when the reading sees no more than <see cref="DigitReading.Decimal"/> does.</summary>
    public static bool Differs(string text, DigitReading reading) => reading switch
    {
        DigitReading.Enclosed => text.Any(c => char.IsHighSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherNumber),
        DigitReading.Kanji => text.AsSpan().ContainsAny(AnyKanjiDigit),
        DigitReading.Escaped => text.AsSpan().ContainsAny("%&％＆"),
        _ => true,
    };

    private static void Fill(Span<char> shadow, string source, DigitReading reading)
    {
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (char.IsHighSurrogate(c) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]))
            {
                shadow[i] = Astral(source, i, reading);
                shadow[++i] = shadow[i - 1] == source[i - 1] ? source[i] : Unseen;
            }
            else shadow[i] = c < 0x7F ? (c is < ' ' and not ('\n' or '\r' or '\t') ? Unseen : c) : Wide(c, reading);
        }
    }

    private static char Astral(string source, int at, DigitReading reading)
    {
        var category = CharUnicodeInfo.GetUnicodeCategory(source, at);
        if (IsDigit(category, reading) && CharUnicodeInfo.GetDigitValue(source, at) is >= 0 and var digit) return (char)('0' + digit);
        return IsUnseen(category) ? Unseen : source[at];
    }

    private static char Wide(char c, DigitReading reading)
    {
        if (c is >= '\uFF01' and <= '\uFF5E') return (char)(c - 0xFEE0);
        if (reading == DigitReading.Kanji && KanjiDigits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var kanji) return (char)('0' + (kanji % 10));
        if (c is >= '\u3040' and <= '\u9FFF') return c;
        var category = char.GetUnicodeCategory(c);
        if (IsDigit(category, reading) && CharUnicodeInfo.GetDigitValue(c) is >= 0 and var digit) return (char)('0' + digit);
        return c != '\u0085' && IsUnseen(category) ? Unseen : c;
    }

    private static bool IsDigit(UnicodeCategory category, DigitReading reading) =>
        category == UnicodeCategory.DecimalDigitNumber || (reading == DigitReading.Enclosed && category == UnicodeCategory.OtherNumber);

    private static bool IsUnseen(UnicodeCategory category) =>
        category is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control;

    private static string Unescape(Match escape)
    {
        var text = escape.Value;
        var sign = text is ['%', '3', >= '0' and <= '9'] ? text[2] : ' ';
        return sign + new string(Unseen, text.Length - 1);
    }

    [GeneratedRegex(@"%[0-9a-f]{2}|&(?:#x?[0-9a-f]{1,5}|[a-z]{2,6});", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Escapes();
}
