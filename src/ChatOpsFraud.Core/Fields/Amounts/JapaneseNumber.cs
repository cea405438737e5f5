using System.Globalization;

namespace ChatOpsFraud.Core.Fields.Amounts;

/// <summary>
/// Numbers as Japanese write them: 12,800 · 1.5万 · 3万2千 · 十二 · 壱万弐千 · 1億2000万. Reads a folded text from its start.
/// </summary>
internal static class JapaneseNumber
{
    private const int MostDigits = 15;
    private const decimal Largest = 1_000_000_000_000m;

    // Formal numerals (大字) first stand for the same digits, so that 壱 and 一 are one.
    private const string Digits = "〇一二三四五六七八九零壱弐参肆伍陸漆捌玖○壹貳參四五六七八九";

    /// <summary>
    /// The number at the start of <paramref name="text"/> and how many characters it takes; null when none stands there or
    /// its parts contradict each other (1,98 · 2千3万 · 12.800).
    /// </summary>
    /// <param name="text">The folded text from the number on.</param>
    /// <param name="joinsSpaces">True when a space may part thousands (12 800); false when it parts two numbers.</param>
    public static (decimal Value, int Length)? Read(ReadOnlySpan<char> text, bool joinsSpaces = true)
    {
        decimal total = 0, section = 0;
        decimal? pending = null;
        decimal lastLarge = decimal.MaxValue, lastSmall = decimal.MaxValue;
        var at = 0;
        while (at < text.Length)
        {
            if (Plain(text[at..], joinsSpaces) is { } plain)
            {
                if (pending is not null || plain.Length == 0) return null;
                pending = plain.Value;
                at += plain.Length;
            }
            else if (Small(text[at]) is { } small)
            {
                if (small >= lastSmall) return null;
                section += (pending ?? 1) * small;
                (pending, lastSmall) = (null, small);
                at++;
            }
            else if (Large(text[at]) is { } large)
            {
                if (large >= lastLarge || (pending is null && section == 0)) return null;
                total += (section + (pending ?? 0)) * large;
                (section, pending, lastLarge, lastSmall) = (0, null, large, decimal.MaxValue);
                at++;
            }
            else break;
            // Far beyond any price; further multiplication would leave the range of a decimal.
            if (total > Largest || section > Largest || pending > Largest) return null;
        }
        if (at == 0) return null;
        return (total + section + (pending ?? 0), at);
    }

    /// <summary>A run of Arabic digits with commas or a decimal part, or of kanji digits; length 0 says that it is broken.</summary>
    private static (decimal Value, int Length)? Plain(ReadOnlySpan<char> text, bool joinsSpaces)
    {
        if (Digit(text[0]) is null) return null;
        if (char.IsAsciiDigit(text[0])) return Arabic(text, joinsSpaces);
        decimal value = 0;
        var length = 0;
        while (length < text.Length && length < MostDigits && Digits.IndexOf(text[length], StringComparison.Ordinal) is >= 0 and var digit)
        {
            value = (value * 10) + (digit % 10);
            length++;
        }
        return (value, length);
    }

    private static (decimal Value, int Length)? Arabic(ReadOnlySpan<char> text, bool joinsSpaces)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || IsMark(text, length, joinsSpaces))) length++;
        var run = text[..length];
        if (length > MostDigits + 5) return (0, 0);
        var point = run.IndexOf('.');
        var whole = point < 0 ? run : run[..point];
        // Three digits behind a point are more likely a thousand's mark than thousandths of a yen: ask.
        if (point >= 0 && (run[(point + 1)..].ContainsAny(".,、 ") || run.Length - point - 1 > 2)) return (0, 0);
        if (!Grouped(whole)) return (0, 0);
        Span<char> bare = stackalloc char[length];
        var count = 0;
        foreach (var c in run)
            if (char.IsAsciiDigit(c) || c == '.') bare[count++] = c;
        return decimal.TryParse(bare[..count], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? (value, length) : (0, 0);
    }

    private static bool IsMark(ReadOnlySpan<char> text, int at, bool joinsSpaces)
    {
        if (at + 1 >= text.Length || !char.IsAsciiDigit(text[at + 1])) return false;
        return text[at] is ',' or '、' or '.' or '\'' || (text[at] == ' ' && joinsSpaces && PartsThousands(text, at));
    }

    // 「2 2台 49980円」 are three numbers: a space belongs to one only between a short head and groups of three digits.
    private static bool PartsThousands(ReadOnlySpan<char> text, int space)
    {
        var behind = text[(space + 1)..];
        if (behind.Length < 3 || behind[..3].ContainsAnyExceptInRange('0', '9') || (behind.Length > 3 && char.IsAsciiDigit(behind[3]))) return false;
        var head = space;
        while (head > 0 && char.IsAsciiDigit(text[head - 1])) head--;
        return space - head is > 0 and <= 3 && (head == 0 || text[head - 1] != ',');
    }

    private static bool Grouped(ReadOnlySpan<char> whole)
    {
        var mark = whole.IndexOfAny(",、 '");
        if (mark < 0) return true;
        if (mark > 3) return false;
        for (var at = mark; at < whole.Length; at += 4)
            if (whole[at] != whole[mark] || whole.Length - at < 4 || whole[(at + 1)..(at + 4)].ContainsAnyExceptInRange('0', '9')) return false;
        return true;
    }

    private static int? Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? at % 10 : null;

    private static decimal? Small(char c) => c switch { '十' or '拾' => 10, '百' or '佰' => 100, '千' or '仟' or '阡' => 1000, _ => null };

    private static decimal? Large(char c) => c switch { '万' or '萬' => 10_000, '億' => 100_000_000, '兆' => 1_000_000_000_000, _ => null };
}
