namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Reads dates of numbers and separators: 2026/11/20, 26-11-20, R8.11.20, 11/20, 2026-11, 20/11/2026.</summary>
internal static class NumericDateReader
{
    private const string Separators = "/-.・_,";

    /// <summary>A date that people write with its year short lies within these years; further back they would write it out.</summary>
    private const int RecentYears = 3;

    public static bool TryRead(ref Cursor cursor, DateOnly today, out DayPhrase day)
    {
        day = null!;
        var mark = cursor;
        var from = cursor.At;
        if (EraReader.TryYear(ref cursor, out var era)) return TryYearFirst(ref cursor, era, from, out day) || Back(ref cursor, mark);
        cursor.TakeAny("西暦", "'");
        if (!NumberReader.TryDigits(ref cursor, out var first)) return Back(ref cursor, mark);
        if (first.Digits == 4)
        {
            cursor.Take('年');
            return TryYearFirst(ref cursor, YearRead.Of(first, today), from, out day) || Back(ref cursor, mark);
        }
        if (first.Digits > 2 || !TrySeparated(ref cursor, null, out var separator, out var second, 2)) return Back(ref cursor, mark);
        if (TrySeparated(ref cursor, separator, out _, out var third, 4))
        {
            if (Continues(cursor, separator) || third.Digits == 3 || separator == ',') return Back(ref cursor, mark);
            day = ThreeNumbers(first, second, third, cursor.Text[from..cursor.At], today);
            return true;
        }
        if (Continues(cursor, separator) || separator is ',' or '_') return Back(ref cursor, mark);
        // 11.20 is a date only as a whole answer or before a time; 7.18 in a sentence is a measure.
        if (separator == '.' && (second.Digits != 2 || !(cursor.Done || cursor.Current is ' ' or '(' or '~')
            || mark.At != 0))
            return Back(ref cursor, mark);
        cursor.Take('日');
        day = Dated(null, first.Value, second.Value, cursor.Text[from..cursor.At]);
        return true;
    }

    /// <summary>Year, month and perhaps day; the year has been read.</summary>
    private static bool TryYearFirst(ref Cursor cursor, YearRead year, int from, out DayPhrase day)
    {
        day = null!;
        if (year.Value == 0 || !TrySeparated(ref cursor, null, out var separator, out var month, 2)) return false;
        var named = cursor.Take('月');
        if (TrySeparated(ref cursor, named ? null : separator, out _, out var number, 2))
        {
            cursor.Take('日');
            if (Continues(cursor, separator)) return false;
            day = Dated(year.Value, month.Value, number.Value, cursor.Text[from..cursor.At]);
        }
        else
        {
            if (Continues(cursor, separator) || (separator is ',' or '.' && !named)) return false;
            day = month.Value is >= 1 and <= 12
                ? DayPhrase.OfPart(year.Value, month.Value, 1, 31)
                : DayPhrase.Refused(Reasons.NoSuchDay(cursor.Text[from..cursor.At]));
        }
        if (year.Fault is { } fault) day = DayPhrase.Refused(fault);
        return true;
    }

    /// <summary>
    /// Japan writes the year first. Another order is taken when only that one gives a day, and asked about when the
    /// year first would lie far back.
    /// </summary>
    private static DayPhrase ThreeNumbers(Numeral a, Numeral b, Numeral c, string written, DateOnly today)
    {
        var readings = new List<DateOnly>();
        if (c.Digits <= 2 && Day(Century(a.Value, today), b.Value, c.Value) is { } japanese)
        {
            if (japanese > today.AddYears(-RecentYears)) return DayPhrase.OfDate(japanese.Year, japanese.Month, japanese.Day);
            readings.Add(japanese);
            if (Day(2018 + a.Value, b.Value, c.Value) is { } reiwa && a.Value > 0 && reiwa <= today) readings.Add(reiwa);
        }
        var last = c.Digits == 4 ? c.Value : Century(c.Value, today);
        if (Day(last, a.Value, b.Value) is { } american && american <= today) readings.Add(american);
        if (Day(last, b.Value, a.Value) is { } european && european <= today) readings.Add(european);
        if (readings.Count == 0 && c.Digits == 4
            && (Day(last, a.Value, b.Value) ?? Day(last, b.Value, a.Value)) is { } future)
            readings.Add(future);
        return readings.Distinct().ToList() switch
        {
            [] => DayPhrase.Refused(Reasons.NoSuchDay(written)),
            [var only] => DayPhrase.OfDate(only.Year, only.Month, only.Day),
            var several => DayPhrase.Refused(Reasons.Ambiguous(several.OrderDescending().Select(Interval.OfDay))),
        };
    }

    private static int Century(int year, DateOnly today) => year <= today.Year % 100 + 1 ? 2000 + year : 1900 + year;

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= YearRead.Earliest and <= YearRead.Latest && month is >= 1 and <= 12 && day >= 1
            && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static DayPhrase Dated(int? year, int month, int day, string written) =>
        month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year ?? 2024, month)
            ? DayPhrase.Refused(Reasons.NoSuchDay(written))
            : DayPhrase.OfDate(year, month, day);

    private static bool TrySeparated(ref Cursor cursor, char? expected, out char separator, out Numeral number, int digits)
    {
        var mark = cursor;
        cursor.Spaces();
        (separator, number) = (cursor.Current, default);
        if (!cursor.Done && Separators.Contains(separator, StringComparison.Ordinal) && (expected is null || expected == separator))
        {
            cursor.At++;
            cursor.Spaces();
            if (NumberReader.TryDigits(ref cursor, out number) && number.Digits <= digits
                && !char.IsAsciiDigit(cursor.Current))
                return true;
        }
        cursor = mark;
        return false;
    }

    /// <summary>The number goes on (an IP address, a version) or counts things (1/2個, 18-21時).</summary>
    private static bool Continues(Cursor cursor, char separator)
    {
        if (char.IsAsciiLetterOrDigit(cursor.Current) && cursor.Current != 't') return true;
        if (cursor.Current == separator || cursor.Current is '/' or '.' or '_') return char.IsAsciiLetterOrDigit(cursor.Peek(1));
        return Counters.Sees(cursor) || cursor.Current is '時' or '年' or '月' or '分' or '秒' or '%' or '週';
    }

    private static bool Back(ref Cursor cursor, Cursor mark)
    {
        cursor = mark;
        return false;
    }
}
