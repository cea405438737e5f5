namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Reads a weekday: 金曜日, 金曜, (金), （金・祝）, Fri.</summary>
internal static class WeekdayReader
{
    private const string Names = "日月火水木金土";

    private static readonly string[] English = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>A weekday that can stand alone: written with 曜, or in English.</summary>
    public static bool TryWord(ref Cursor cursor, out DayOfWeek weekday)
    {
        weekday = default;
        var index = Names.IndexOf(cursor.Current, StringComparison.Ordinal);
        if (index < 0 || cursor.Done) return TryEnglish(ref cursor, out weekday);
        if (cursor.Peek(1) != '曜') return false;
        cursor.At += 2;
        cursor.Take('日');
        weekday = (DayOfWeek)index;
        return true;
    }

    /// <summary>A weekday that belongs to the date before it; in brackets, or a bare 金 that no other word follows.</summary>
    public static DayOfWeek? AfterDate(ref Cursor cursor)
    {
        var mark = cursor;
        cursor.Any(" の、,");
        if (TryWord(ref cursor, out var weekday)) return weekday;
        var open = cursor.TakeAny("(", "[", "<", "〈", "【");
        if (open) cursor.Spaces();
        var index = cursor.Done ? -1 : Names.IndexOf(cursor.Current, StringComparison.Ordinal);
        if (open && TryWord(ref cursor, out weekday) && TryClose(ref cursor)) return weekday;
        if (index >= 0 && !(open && cursor.Peek(1) == '曜'))
        {
            cursor.At++;
            if (open ? TryClose(ref cursor) : EndsWord(cursor)) return (DayOfWeek)index;
        }
        cursor = mark;
        return null;
    }

    /// <summary>Closes the bracket, over a holiday mark such as ・祝.</summary>
    private static bool TryClose(ref Cursor cursor)
    {
        cursor.Any("・,、/ 祝休日振替");
        return cursor.TakeAny(")", "]", ">", "〉", "】");
    }

    private static bool EndsWord(Cursor cursor) =>
        cursor.Done || cursor.Current is ' ' or ',' or '、' or '~' or '-' || char.IsAsciiDigit(cursor.Current);

    private static bool TryEnglish(ref Cursor cursor, out DayOfWeek weekday)
    {
        for (var i = 0; i < English.Length && char.IsAsciiLetter(cursor.Current); i++)
        {
            var mark = cursor;
            weekday = (DayOfWeek)i;
            if (cursor.Take(English[i]) && !char.IsAsciiLetter(cursor.Current)) return true;
            cursor = mark;
            if (cursor.Take(English[i][..3]))
            {
                if (i is 2 or 3 or 4) cursor.TakeAny("rs", "s", "nes", "r");
                if (!char.IsAsciiLetter(cursor.Current))
                {
                    cursor.Take('.');
                    return true;
                }
            }
            cursor = mark;
        }
        weekday = default;
        return false;
    }
}
