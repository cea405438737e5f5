namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Reads a time of day: 午後9時半, 21:05:33, 9:05pm, 正午, 25時, 夕方.</summary>
internal static class ClockReader
{
    private static readonly string[] HourWords = ["時", "じ", "點", "点"];
    private static readonly string[] MinuteWords = ["分", "ふん", "ぷん"];
    private static readonly string[] SecondWords = ["秒", "びょう"];

    public static bool TryRead(ref Cursor cursor, out ClockPhrase clock)
    {
        var mark = cursor;
        cursor.Spaces();
        if (TryWord(ref cursor, out clock) || TryParted(ref cursor, out clock)
            || TryHour(ref cursor, PartOfDay.None, out clock))
            return true;
        cursor = mark;
        return false;
    }

    /// <summary>Digits with a colon or 時 behind; the part of the day may stand before or (am, pm) behind.</summary>
    public static bool TryHour(ref Cursor cursor, PartOfDay part, out ClockPhrase clock)
    {
        clock = null!;
        var mark = cursor;
        cursor.Spaces();
        var from = cursor.At;
        if (!NumberReader.TryRead(ref cursor, out var hour) || hour.Digits > 2) return Back(ref cursor, mark);
        int? minute = null;
        int? second = null;
        var before = 0;
        var faulty = false;
        if (cursor.Current == ':' && char.IsAsciiDigit(cursor.Peek(1)))
            faulty = !TakeColons(ref cursor, out minute, out second);
        else if (cursor.Next(HourWords) && cursor.Current != '間' && !cursor.Sees("かん"))
            faulty = !TakeUnits(ref cursor, out minute, out second, out before);
        else if (!SeesAmPm(cursor, out _) && !SeesHourRange(cursor)
            && !(part is PartOfDay.ClockAm or PartOfDay.ClockPm && hour.Digits > 0 && AtEnd(cursor)))
            return Back(ref cursor, mark);
        if (SeesAmPm(cursor, out var after))
        {
            if (part == PartOfDay.None) part = after.Part;
            cursor = after.Cursor;
        }
        var written = cursor.Text[from..cursor.At];
        clock = new ClockPhrase { Part = part, Hour = hour.Value, Minute = minute, Second = second, Before = before };
        if (faulty) clock = clock with { Fault = Reasons.MinutesMissing };
        if (hour.Value > 29 || minute > 59 || second > 59) clock = clock with { Fault = Reasons.NoSuchTime(written) };
        clock = ZoneReader.With(ref cursor, clock);
        return true;
    }

    private static bool AtEnd(Cursor cursor) =>
        cursor.Done || !char.IsLetterOrDigit(cursor.Current) && cursor.Current is not ('/' or '-' or '.');

    private static bool Back(ref Cursor cursor, Cursor mark)
    {
        cursor = mark;
        return false;
    }

    private static bool TryWord(ref Cursor cursor, out ClockPhrase clock)
    {
        clock = new ClockPhrase { Hour = 12 };
        if (!cursor.TakeAny("正午", "noon")) return false;
        var mark = cursor;
        cursor.Next("の");
        if (!TryHour(ref cursor, PartOfDay.None, out var exact) || exact.Hour != 12) cursor = mark;
        else clock = exact;
        return true;
    }

    private static bool TryParted(ref Cursor cursor, out ClockPhrase clock)
    {
        clock = null!;
        var from = cursor.At;
        if (!PartsOfDay.TryRead(ref cursor, out var part)) return false;
        var mark = cursor;
        cursor.Any(" の、,");
        if (PartsOfDay.TryRead(ref cursor, out var finer))
        {
            // 夜の午後8時: the second word says more about the hour than the first.
            cursor.Any(" の、,");
            if (TryHour(ref cursor, finer, out clock)) return true;
        }
        else if (TryHour(ref cursor, part, out clock))
        {
            return true;
        }
        cursor = mark;
        clock = new ClockPhrase { Part = part, Word = cursor.Text[from..cursor.At] };
        return !char.IsAsciiLetter(cursor.Text[cursor.At - 1]);
    }

    private static bool TakeColons(ref Cursor cursor, out int? minute, out int? second)
    {
        (minute, second) = (null, null);
        cursor.At++;
        if (!NumberReader.TryDigits(ref cursor, out var number) || number.Digits > 2) return false;
        minute = number.Value;
        if (cursor.Current != ':' || !char.IsAsciiDigit(cursor.Peek(1))) return true;
        cursor.At++;
        if (!NumberReader.TryDigits(ref cursor, out number) || number.Digits > 2) return false;
        second = number.Value;
        // Fractions of a second are finer than anything a statement needs.
        if (cursor.Current is '.' or ',' && char.IsAsciiDigit(cursor.Peek(1)))
        {
            cursor.At++;
            while (char.IsAsciiDigit(cursor.Current)) cursor.At++;
        }
        return true;
    }

    private static bool TakeUnits(ref Cursor cursor, out int? minute, out int? second, out int before)
    {
        (minute, second, before) = (null, null, 0);
        if (cursor.Next("半"))
        {
            minute = 30;
            return true;
        }
        var mark = cursor;
        cursor.Next("と");
        if (!NumberReader.TryRead(ref cursor, out var number)) return Reset(ref cursor, mark);
        if (cursor.Next(SecondWords)) return false;
        if (!cursor.Next(MinuteWords)) return number.Digits == 2 && AtEnd(cursor) ? Set(out minute, number.Value) : Reset(ref cursor, mark);
        if (cursor.Next("前", "まえ") && !cursor.Sees("後"))
        {
            before = number.Value;
            return true;
        }
        minute = number.Value;
        mark = cursor;
        if (NumberReader.TryRead(ref cursor, out number) && cursor.Next(SecondWords)) second = number.Value;
        else cursor = mark;
        return true;
    }

    private static bool Reset(ref Cursor cursor, Cursor mark)
    {
        cursor = mark;
        return true;
    }

    private static bool Set(out int? minute, int value)
    {
        minute = value;
        return true;
    }

    /// <summary>18〜21時: the unit stands behind the end only.</summary>
    private static bool SeesHourRange(Cursor cursor) =>
        cursor.Next("~", "-") && NumberReader.TryDigits(ref cursor, out var end) && end.Digits <= 2
        && cursor.Current == '時' && cursor.Peek(1) != '間';

    private static bool SeesAmPm(Cursor cursor, out (PartOfDay Part, Cursor Cursor) found)
    {
        cursor.Spaces();
        var part = cursor.TakeAny("am", "a.m.", "a.m") ? PartOfDay.ClockAm : cursor.TakeAny("pm", "p.m.", "p.m") ? PartOfDay.ClockPm
            : PartOfDay.None;
        found = (part, cursor);
        return part != PartOfDay.None && !char.IsAsciiLetterOrDigit(cursor.Current);
    }
}
