using System.Globalization;

namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>
/// The text as the search sees it. Invariant: as long as the text, so that a place found is the same place in the text.
/// Digits of any script and width are ASCII, full-width letters and marks too; what cannot be seen is <see cref="Unseen"/>.
/// </summary>
internal static class CardShadow
{
    /// <summary>Stands for a zero-width character, a combining mark, or the second half of a digit outside the BMP.</summary>
    public const char Unseen = '\0';

    /// <summary>The shadow of a text.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (shadow, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (char.IsHighSurrogate(c) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]))
            {
                shadow[i] = Astral(source, i);
                shadow[++i] = shadow[i - 1] == source[i - 1] ? source[i] : Unseen;
            }
            else shadow[i] = c < 0x7F ? (c is < ' ' and not ('\n' or '\r' or '\t') ? Unseen : c) : Wide(c);
        }
    });

    private static char Astral(string source, int at)
    {
        var digit = CharUnicodeInfo.GetDigitValue(source, at);
        if (digit >= 0) return (char)('0' + digit);
        return IsUnseen(CharUnicodeInfo.GetUnicodeCategory(source, at)) ? Unseen : source[at];
    }

    private static char Wide(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E') return (char)(c - 0xFEE0);
        if (c is >= '\u3040' and <= '\u9FFF') return c;
        var digit = CharUnicodeInfo.GetDigitValue(c);
        if (digit >= 0) return (char)('0' + digit);
        return c != '\u0085' && IsUnseen(char.GetUnicodeCategory(c)) ? Unseen : c;
    }

    private static bool IsUnseen(UnicodeCategory category) =>
        category is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control;
}
