namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Reads one moment at the cursor: a day with or without a time, or a time alone.</summary>
internal static class AtomReader
{
    private const string Joiners = " の、,に・@";

    public static bool TryRead(ref Cursor cursor, DateTime now, bool second, out Atom atom)
    {
        atom = null!;
        var today = DateOnly.FromDateTime(now);
        var mark = cursor;
        if (char.IsAsciiDigit(cursor.Current) && StampReader.TryRead(ref cursor, now, out atom))
        {
            if (atom is { Clock: null, Day: { Instant: null, Fault: null } compact }) atom = new Atom(compact, TimeBehind(ref cursor));
            return true;
        }
        if (char.IsAscii(cursor.Current) && EnglishReader.TryRead(ref cursor, today, out atom)) return true;
        if (!TryDay(ref cursor, now, second, out var day))
        {
            cursor = mark;
            if (!ClockReader.TryRead(ref cursor, out var alone)) return false;
            atom = new Atom(null, alone);
            return true;
        }
        if (WeekdayReader.AfterDate(ref cursor) is { } weekday && day.Weekday is null) day = day with { Weekday = weekday };
        var nearness = Approximate.Skip(ref cursor);
        atom = new Atom(day, TimeBehind(ref cursor)) { Nearness = nearness };
        if (atom.Clock?.Second is not null && day.Year is not null) atom = atom with { Day = day with { IsStamp = true } };
        return true;
    }

    private static bool TryDay(ref Cursor cursor, DateTime now, bool second, out DayPhrase day)
    {
        var today = DateOnly.FromDateTime(now);
        if (second && RelativeReader.TryAfterStart(ref cursor, out day)) return true;
        if (AgoReader.TryRead(ref cursor, now, out day)) return true;
        if (RelativeReader.TryRead(ref cursor, today, out day)) return true;
        if (HolidayReader.TryRead(ref cursor, today, out day)) return true;
        if (NumericDateReader.TryRead(ref cursor, today, out day)) return true;
        if (CalendarReader.TryRead(ref cursor, today, out day)) return true;
        return CalendarReader.TryMonthPart(ref cursor, out day);
    }

    private static ClockPhrase? TimeBehind(ref Cursor cursor)
    {
        var mark = cursor;
        if (cursor.Current == 't' && char.IsAsciiDigit(cursor.Peek(1))) cursor.At++;
        cursor.Any(Joiners);
        cursor.TakeAny("at ");
        if (ClockReader.TryRead(ref cursor, out var clock)) return clock;
        cursor = mark;
        return null;
    }
}
