namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Reads the zone behind a time: Z, +09:00, UTC, JST, 日本時間, or in brackets.</summary>
internal static class ZoneReader
{
    private static readonly WordTable<int?> Names = new(
    [
        ("jst asia/tokyo 日本標準時 日本時間 kst", 9),
        ("utc時間 utc gmt 協定世界時 世界標準時 グリニッジ標準時 z", 0),
        ("pst", -8), ("pdt", -7), ("est", -5), ("edt", -4), ("cet", 1), ("cest", 2), ("hst", -10),
        // Summer time or several countries share these names.
        ("現地時間 米国時間 アメリカ時間 太平洋時間 東部時間 中国時間 北京時間 台湾時間 韓国時間 英国時間 海外時間", null),
        ("cst ist bst pt et ct mt mst mdt cdt hkt sgt aest aedt msk eet eest wet west nzst nzdt akst akdt", null),
    ]);

    /// <summary>Adds the zone that stands here to the time; a zone that does not say how far it is from UTC is a fault.</summary>
    public static ClockPhrase With(ref Cursor cursor, ClockPhrase clock)
    {
        var mark = cursor;
        cursor.Spaces();
        var bracket = cursor.TakeAny("(", "[", "「");
        var named = TryName(ref cursor, out var hours);
        if (named && hours is null) return clock with { Fault = clock.Fault ?? Reasons.UnknownZone };
        var zone = TimeSpan.FromHours(hours ?? 0);
        if (named && hours == 0 && TrySigned(ref cursor, clock, out var shifted)) zone = shifted;
        else if (!named && (bracket || !TrySigned(ref cursor, clock, out zone)))
        {
            cursor = mark;
            return clock;
        }
        if (bracket) cursor.TakeAny(")", "]", "」");
        SkipSecondName(ref cursor);
        return clock with { Zone = zone };
    }

    /// <summary>"+0900 (JST)" names the same zone twice.</summary>
    private static void SkipSecondName(ref Cursor cursor)
    {
        var next = cursor;
        next.Spaces();
        if (next.Take('(') && TryName(ref next, out _) && next.Take(')')) cursor = next;
    }

    private static bool TryName(ref Cursor cursor, out int? hours)
    {
        var mark = cursor;
        if (Names.TryTake(ref cursor, out hours) && !(char.IsAsciiLetter(cursor.Current) && char.IsAsciiLetter(cursor.Text[cursor.At - 1])))
            return true;
        cursor = mark;
        return false;
    }

    /// <summary>
    /// +09:00, +0900, +09. Without seconds before it a minus is the dash of a range (9:00-10:00), not an offset.
    /// </summary>
    private static bool TrySigned(ref Cursor cursor, ClockPhrase clock, out TimeSpan zone)
    {
        zone = default;
        var mark = cursor;
        var sign = cursor.Take('+') ? 1 : clock.Second is not null && cursor.Take('-') ? -1 : 0;
        if (sign != 0 && NumberReader.TryDigits(ref cursor, out var number) && TryMinutes(ref cursor, number, sign, out var minutes))
        {
            zone = TimeSpan.FromMinutes(sign * minutes);
            return true;
        }
        cursor = mark;
        return false;
    }

    private static bool TryMinutes(ref Cursor cursor, Numeral number, int sign, out int minutes)
    {
        minutes = number.Digits == 4 ? number.Value / 100 * 60 + number.Value % 100 : number.Value * 60;
        if (number.Digits == 2 && cursor.Current == ':' && char.IsAsciiDigit(cursor.Peek(1)) && char.IsAsciiDigit(cursor.Peek(2)))
        {
            if (cursor.Peek(3) == ':') return false;
            minutes += (cursor.Peek(1) - '0') * 10 + cursor.Peek(2) - '0';
            cursor.At += 3;
            return minutes <= 14 * 60;
        }
        return minutes <= 14 * 60 && (number.Digits == 4 || (sign > 0 && number.Digits <= 2));
    }
}
