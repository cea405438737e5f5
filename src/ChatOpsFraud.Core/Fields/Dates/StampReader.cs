using System.Globalization;

namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// Reads time stamps without separators: 20261120143512, 20261120T143512Z, 20261120, and seconds or milliseconds since 1970.
/// </summary>
internal static class StampReader
{
    /// <summary>A ten-digit number is a time only when it lies within the years for which logs are kept; else it is some number.</summary>
    private const int LogYears = 5;

    public static bool TryRead(ref Cursor cursor, DateTime now, out Atom atom)
    {
        atom = null!;
        var length = 0;
        while (char.IsAsciiDigit(cursor.Peek(length)) && length < 20) length++;
        if (length is not (8 or 10 or 12 or 13 or 14 or 16 or 17)) return false;
        if (cursor.Peek(length) is ',' && char.IsAsciiDigit(cursor.Peek(length + 1))) return false;
        var digits = cursor.Text.AsSpan(cursor.At, length);
        var mark = cursor;
        cursor.At += length;
        var found = length switch
        {
            10 or 13 or 16 => Epoch(digits, ref cursor, now),
            _ => Compact(digits, ref cursor),
        };
        var goesOn = char.IsAsciiLetterOrDigit(cursor.Current) && !(cursor.Current == 't' && char.IsAsciiDigit(cursor.Peek(1)));
        if (found is null || goesOn || Counters.Sees(cursor))
        {
            cursor = mark;
            return false;
        }
        atom = found;
        return true;
    }

    private static Atom? Epoch(ReadOnlySpan<char> digits, ref Cursor cursor, DateTime now)
    {
        var seconds = long.Parse(digits[..10], CultureInfo.InvariantCulture);
        var at = DateTime.UnixEpoch.AddSeconds(seconds) + JapaneseCalendar.Offset;
        if (at > now.AddDays(1) || at < now.AddYears(-LogYears)) return null;
        if (cursor.Current == '.' && char.IsAsciiDigit(cursor.Peek(1)))
        {
            cursor.At++;
            while (char.IsAsciiDigit(cursor.Current)) cursor.At++;
        }
        if (cursor.Current == '-') return null;
        var instant = new Interval(DateTime.SpecifyKind(at, DateTimeKind.Unspecified), null, MomentPrecision.Second);
        return new Atom(new DayPhrase { Instant = instant, IsEpoch = true }, null);
    }

    private static Atom? Compact(ReadOnlySpan<char> digits, ref Cursor cursor)
    {
        if (Number(digits[..4]) is < 1900 or > 2100 || digits.Length is 10 or 13 or 16) return null;
        var (year, month, day) = (Number(digits[..4]), Number(digits[4..6]), Number(digits[6..8]));
        var dated = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? DayPhrase.OfDate(year, month, day)
            : DayPhrase.Refused(Reasons.NoSuchDay(digits.ToString()));
        if (digits.Length > 8) return new Atom(dated with { IsStamp = digits.Length > 12 }, Clock(digits[8..], ref cursor));
        return WithTime(dated, ref cursor);
    }

    /// <summary>A time may follow at once; behind a dash it may as well be the number of an order.</summary>
    private static Atom? WithTime(DayPhrase day, ref Cursor cursor)
    {
        var length = 0;
        while (char.IsAsciiDigit(cursor.Peek(length + 1)) && length < 10) length++;
        var joiner = cursor.Current;
        if (joiner == '-' && length > 0 && length != 8)
        {
            if (length != 6) return null;
            return new Atom(DayPhrase.Refused(Reasons.Unsure([])), null);
        }
        if (joiner is not ('t' or '_' or ' ') || length is not (4 or 6)) return new Atom(day, null);
        var digits = cursor.Text.AsSpan(cursor.At + 1, length);
        cursor.At += length + 1;
        return new Atom(day with { IsStamp = length == 6 }, Clock(digits, ref cursor));
    }

    private static ClockPhrase Clock(ReadOnlySpan<char> digits, ref Cursor cursor)
    {
        var (hour, minute) = (Number(digits[..2]), Number(digits[2..4]));
        int? second = digits.Length >= 6 ? Number(digits[4..6]) : null;
        var clock = new ClockPhrase { Hour = hour, Minute = minute, Second = second };
        if (hour > 24 || minute > 59 || second > 59) clock = clock with { Fault = Reasons.NoSuchTime(digits.ToString()) };
        return ZoneReader.With(ref cursor, clock);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
