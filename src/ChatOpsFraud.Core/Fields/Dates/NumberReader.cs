namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Reads whole numbers of at most nine digits, in ASCII digits or kanji.</summary>
internal static class NumberReader
{
    private const string KanjiDigits = "〇一二三四五六七八九";

    public static bool IsKanji(char c) => c is '十' or '百' or '千' or '零' || KanjiDigits.Contains(c, StringComparison.Ordinal);

    public static bool TryRead(ref Cursor cursor, out Numeral number)
    {
        var mark = cursor;
        cursor.Spaces();
        if (char.IsAsciiDigit(cursor.Current) ? TryDigits(ref cursor, out number) : TryKanji(ref cursor, out number)) return true;
        cursor = mark;
        return false;
    }

    /// <summary>二三 or 五六: one number or the next, as it is said.</summary>
    public static bool TryPair(ref Cursor cursor, out int few)
    {
        few = KanjiDigits.IndexOf(cursor.Current, StringComparison.Ordinal);
        if (few < 1 || KanjiDigits.IndexOf(cursor.Peek(1), StringComparison.Ordinal) != few + 1 || IsKanji(cursor.Peek(2))) return false;
        cursor.At += 2;
        return true;
    }

    /// <summary>ASCII digits only: 20 in 11/20, where kanji would be words.</summary>
    public static bool TryDigits(ref Cursor cursor, out Numeral number)
    {
        var length = 0;
        var value = 0L;
        while (char.IsAsciiDigit(cursor.Peek(length)) && length < 10)
            value = value * 10 + (cursor.Peek(length++) - '0');
        number = new Numeral((int)value, length);
        if (length is 0 or > 9) return false;
        cursor.At += length;
        return true;
    }

    private static bool TryKanji(ref Cursor cursor, out Numeral number)
    {
        var (total, part, length, digits) = (0, 0, 0, 0);
        for (; length < 9 && IsKanji(cursor.Peek(length)); length++)
        {
            var c = cursor.Peek(length);
            var weight = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (weight == 0)
            {
                part = part * 10 + (c == '零' ? 0 : KanjiDigits.IndexOf(c, StringComparison.Ordinal));
                if (++digits > 4) break;
                continue;
            }
            total += (digits == 0 ? 1 : part) * weight;
            (part, digits) = (0, 0);
        }
        number = new Numeral(total + part, 0);
        if (length == 0 || digits > 4) return false;
        cursor.At += length;
        return true;
    }
}
