using System.Buffers;
using System.Globalization;
using System.Text;

namespace ChatOpsFraud.Core.Fields.Addresses;

/// <summary>Numbers in kanji, written in digits so that 「北十条西」 and 「北10条西」 compare equal.</summary>
internal static class KanjiNumeral
{
    private const string Digits = "〇一二三四五六七八九";
    private const char Bar = '|';
    private const string Units = "十百千";

    private static readonly SearchValues<char> Numerals = SearchValues.Create("〇一二三四五六七八九壱弐十百千");

    /// <summary>True for a kanji that writes a number.</summary>
    public static bool IsNumeral(char c) => Numerals.Contains(c);

    /// <summary>
    /// The text with every run of kanji numerals in digits; 十一 and 一一 both become 11. A bar keeps it from a number
    /// in digits beside it: 六分一1-2 is the first block of 六分一 and has no 11.
    /// </summary>
    public static string ToDigits(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(Numerals);
        if (first < 0) return new(text);
        var result = new StringBuilder(text.Length).Append(text[..first]);
        for (var i = first; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && IsNumeral(text[end]) && end - i < 8) end++;
            if (end == i) result.Append(text[i++]);
            else
            {
                if (i > 0 && char.IsAsciiDigit(text[i - 1])) result.Append(Bar);
                result.Append(Number(text[i..end]));
                if (end < text.Length && char.IsAsciiDigit(text[end])) result.Append(Bar);
                i = end;
            }
        }
        return result.ToString();
    }

    private static string Number(ReadOnlySpan<char> run)
    {
        if (run.IndexOfAny(Units) < 0) return Positional(run);
        var (sum, current) = (0L, 0L);
        foreach (var c in run)
        {
            var unit = Units.IndexOf(c, StringComparison.Ordinal);
            if (unit < 0) current = current * 10 + Value(c);
            else
            {
                sum += Math.Max(1, current) * (unit == 0 ? 10 : unit == 1 ? 100 : 1000);
                current = 0;
            }
        }
        return (sum + current).ToString(CultureInfo.InvariantCulture);
    }

    private static string Positional(ReadOnlySpan<char> run)
    {
        Span<char> digits = stackalloc char[run.Length];
        for (var i = 0; i < run.Length; i++) digits[i] = (char)('0' + Value(run[i]));
        return new(digits);
    }

    private static int Value(char c) => c == '壱' ? 1 : c == '弐' ? 2 : Digits.IndexOf(c, StringComparison.Ordinal);
}
