namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// Reads English dates of people and machines: 20 Nov 2026, November 20th, Fri, 20 Nov 2026 14:35:12 +0900,
/// 20/Nov/2026:14:35:12 +0900, Nov 20 14:35:12 of syslog, yesterday, last night.
/// </summary>
internal static class EnglishReader
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly (string Word, int Days, PartOfDay Part)[] Days =
    [
        ("this morning", 0, PartOfDay.Morning), ("last night", -1, PartOfDay.Night), ("yesterday evening", -1, PartOfDay.Evening),
        ("yesterday morning", -1, PartOfDay.Morning), ("the day before yesterday", -2, PartOfDay.None), ("tonight", 0, PartOfDay.Night),
    ];

    public static bool TryRead(ref Cursor cursor, DateOnly today, out Atom atom)
    {
        atom = null!;
        var mark = cursor;
        foreach (var (word, days, part) in Days)
        {
            if (!cursor.Take(word)) continue;
            atom = new Atom(DayPhrase.Of(today.AddDays(days)) with { Part = part }, null);
            return true;
        }
        DayOfWeek? weekday = WeekdayReader.TryWord(ref cursor, out var named) ? named : null;
        if (weekday is not null) cursor.Any(" ,.");
        if (TryDayFirst(ref cursor, out var day) || TryMonthFirst(ref cursor, out day))
        {
            atom = WithTime(ref cursor, day with { Weekday = weekday });
            return true;
        }
        cursor = mark;
        return false;
    }

    private static Atom WithTime(ref Cursor cursor, DayPhrase day)
    {
        var mark = cursor;
        cursor.TakeAny(":", ", at ", " at ");
        cursor.Any(" ,[");
        if (!ClockReader.TryRead(ref cursor, out var clock))
        {
            cursor = mark;
            return new Atom(day, null);
        }
        // ctime writes the year last: Fri Nov 20 14:35:12 2026.
        mark = cursor;
        cursor.Spaces();
        if (day.Year is null && TryYear(ref cursor, out var year)) day = day.Fault is null ? Dated(year, day, mark) : day;
        else cursor = mark;
        return new Atom(day with { IsStamp = clock.Second is not null }, clock);
    }

    private static DayPhrase Dated(int year, DayPhrase day, Cursor at) =>
        day.InMonth!(year, day.Month!.Value) is null
            ? DayPhrase.Refused(Reasons.NoSuchDay(at.Text[..at.At]))
            : day with { Year = year };

    private static bool TryDayFirst(ref Cursor cursor, out DayPhrase day)
    {
        day = null!;
        var mark = cursor;
        if (!NumberReader.TryDigits(ref cursor, out var number) || number.Digits > 2) return Back(ref cursor, mark);
        cursor.TakeAny("st", "nd", "rd", "th");
        cursor.TakeAny(" of ", " ", "/", "-");
        if (!TryMonth(ref cursor, out var month)) return Back(ref cursor, mark);
        var end = cursor;
        int? year = null;
        cursor.Any(" ,/-.");
        if (TryYear(ref cursor, out var read)) year = read;
        else cursor = end;
        day = Of(year, month, number.Value, cursor.Text[mark.At..cursor.At]);
        return true;
    }

    private static bool TryMonthFirst(ref Cursor cursor, out DayPhrase day)
    {
        day = null!;
        var mark = cursor;
        if (!TryMonth(ref cursor, out var month)) return Back(ref cursor, mark);
        cursor.Any(" .-");
        if (!NumberReader.TryDigits(ref cursor, out var number)) return Back(ref cursor, mark);
        if (number.Digits == 4 && number.Value is >= YearRead.Earliest and <= YearRead.Latest)
        {
            day = DayPhrase.OfPart(number.Value, month, 1, 31);
            return true;
        }
        if (number.Digits > 2) return Back(ref cursor, mark);
        cursor.TakeAny("st", "nd", "rd", "th");
        var end = cursor;
        int? year = null;
        cursor.Any(" ,-");
        if (TryYear(ref cursor, out var read) && cursor.Current != ':') year = read;
        else cursor = end;
        day = Of(year, month, number.Value, cursor.Text[mark.At..cursor.At]);
        return true;
    }

    private static DayPhrase Of(int? year, int month, int day, string written) =>
        day < 1 || day > DateTime.DaysInMonth(year ?? 2024, month)
            ? DayPhrase.Refused(Reasons.NoSuchDay(written))
            : DayPhrase.OfDate(year, month, day);

    private static bool TryYear(ref Cursor cursor, out int year)
    {
        var mark = cursor;
        if (NumberReader.TryDigits(ref cursor, out var number) && number.Digits == 4
            && number.Value is >= YearRead.Earliest and <= YearRead.Latest)
        {
            year = number.Value;
            return true;
        }
        year = 0;
        return Back(ref cursor, mark);
    }

    private static bool TryMonth(ref Cursor cursor, out int month)
    {
        month = 0;
        for (var i = 0; i < Months.Length && char.IsAsciiLetter(cursor.Current); i++)
        {
            var mark = cursor;
            if (!cursor.Take(Months[i]) && !(i == 8 && cursor.Take("sept")) && !cursor.Take(Months[i][..3])) continue;
            if (!char.IsAsciiLetter(cursor.Current))
            {
                cursor.Take('.');
                month = i + 1;
                return true;
            }
            cursor = mark;
        }
        return false;
    }

    private static bool Back(ref Cursor cursor, Cursor mark)
    {
        cursor = mark;
        return false;
    }
}
