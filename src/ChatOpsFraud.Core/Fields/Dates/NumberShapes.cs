namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Numbers that show by their shape that they are no dates.</summary>
internal static class NumberShapes
{
    public static bool TrySkip(ref Cursor cursor)
    {
        if (TryIp(ref cursor) || TryPhone(ref cursor) || TryCount(ref cursor)) return true;
        return false;
    }

    /// <summary>A mail or web address: letters with an @, or ://.</summary>
    public static bool TrySkipAddress(ref Cursor cursor)
    {
        var length = 0;
        var isAddress = false;
        while (cursor.Peek(length) is var c && c is > ' ' and < '\u007f' and not (',' or '"'))
        {
            isAddress |= c == '@' || (c == ':' && cursor.Peek(length + 1) == '/' && cursor.Peek(length + 2) == '/');
            length++;
        }
        if (!isAddress) return false;
        cursor.At += length;
        return true;
    }

    /// <summary>A count stands here: 3回.</summary>
    public static bool SeesCount(Cursor cursor) => TryCount(ref cursor);

    private static bool TryIp(ref Cursor cursor)
    {
        var mark = cursor;
        for (var part = 0; part < 4; part++)
        {
            if (part > 0 && !cursor.Take('.') || !NumberReader.TryDigits(ref cursor, out var number)
                || number.Digits > 3)
                return Back(ref cursor, mark);
        }
        if (char.IsAsciiDigit(cursor.Current)) return Back(ref cursor, mark);
        if (cursor.Current is ':' or '/' && char.IsAsciiDigit(cursor.Peek(1)))
        {
            cursor.At++;
            NumberReader.TryDigits(ref cursor, out _);
        }
        return true;
    }

    /// <summary>03-0000-0000, 090 0000 0000, +81 3-0000-0000, 0300000000.</summary>
    private static bool TryPhone(ref Cursor cursor)
    {
        var mark = cursor;
        var international = cursor.Take('+');
        if (!international && cursor.Current != '0') return Back(ref cursor, mark);
        var (digits, groups) = (0, 0);
        while (char.IsAsciiDigit(cursor.Current))
        {
            groups++;
            while (char.IsAsciiDigit(cursor.Current))
            {
                digits++;
                cursor.At++;
            }
            if (cursor.Current is '-' or ' ' or '(' or ')' && char.IsAsciiDigit(cursor.Peek(1))) cursor.At++;
        }
        var whole = international ? digits is >= 8 and <= 15 : digits is 10 or 11;
        return whole && groups <= 5 && cursor.Current is not (':' or '/' or '年' or '月' or '日' or '時') || Back(ref cursor, mark);
    }

    /// <summary>3回, 1,980円, 7.18メートル, 0.1〜0.2%.</summary>
    private static bool TryCount(ref Cursor cursor)
    {
        var mark = cursor;
        do
        {
            if (!char.IsAsciiDigit(cursor.Current)) return Back(ref cursor, mark);
            while (char.IsAsciiDigit(cursor.Current) || (cursor.Current is ',' or '.' && char.IsAsciiDigit(cursor.Peek(1)))) cursor.At++;
        }
        while (cursor.Take('~') || cursor.Take('-') || cursor.Take('/') || cursor.Take('x') || cursor.Take('*'));
        cursor.Spaces();
        return Counters.TryTake(ref cursor) && !cursor.Sees("前") && !cursor.Sees("後") || Back(ref cursor, mark);
    }

    private static bool Back(ref Cursor cursor, Cursor mark)
    {
        cursor = mark;
        return false;
    }
}
