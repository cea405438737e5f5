namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Reads days written with year, month and day in Japanese words: 令和8年11月20日, 11月上旬, 20日, 2026年.</summary>
internal static class CalendarReader
{
    private const string Joiners = " の、,/";

    private static readonly WordTable<(int From, int To)> Parts = new(
    [
        ("上旬 初旬 初め 始め はじめ 初頭 頭 あたま 初", (1, 10)),
        ("中旬 半ば なかば 中頃 中ごろ なか頃", (11, 20)),
        ("下旬 終わり頃 終わりごろ 終わり 終盤", (21, 31)),
        ("末頃 末ごろ 末", (21, 31)),
        ("前半", (1, 15)),
        ("後半", (16, 31)),
        ("中 いっぱい", (1, 31)),
    ]);

    // Only behind a month. いつか ("some day") and なのか ("is it") are too often other words.
    private static readonly WordTable<int> DayNames = new(
    [
        ("ついたち", 1), ("ふつか", 2), ("みっか", 3), ("よっか", 4), ("むいか", 6), ("ようか", 8), ("ここのか", 9),
        ("とおか", 10), ("はつか", 20),
    ]);

    public static bool TryRead(ref Cursor cursor, DateOnly today, out DayPhrase day)
    {
        day = null!;
        var mark = cursor;
        var from = cursor.At;
        var era = EraReader.TryYear(ref cursor, out var year) || TryYear(ref cursor, today, out year);
        var joined = cursor;
        if (era) joined.Any(Joiners);
        if (TryMonth(ref joined, era ? year : null, out day, from))
        {
            cursor = joined;
            return true;
        }
        if (era)
        {
            day = year.Fault is null && year.Alone
                ? DayPhrase.Of(new DateOnly(year.Value, 1, 1), new DateOnly(year.Value, 12, 31)) with { Year = year.Value }
                : DayPhrase.Refused(year.Fault ?? Reasons.NotFound);
            return true;
        }
        cursor = mark;
        return TryDayOnly(ref cursor, out day);
    }

    /// <summary>The rest of a date whose month is known, as behind 先月: a day, a part, 第2月曜; or nothing, then the whole month.</summary>
    public static DayPhrase InMonth(ref Cursor cursor, int? year, int month, int from)
    {
        var mark = cursor;
        cursor.Any(Joiners);
        var start = cursor;
        if (NumberReader.TryRead(ref cursor, out var number) && EndsDay(ref cursor, number))
            return Dated(year, month, number.Value, cursor.Text[from..cursor.At]);
        cursor = start;
        if (DayNames.TryTake(ref cursor, out var named)) return Dated(year, month, named, cursor.Text[from..cursor.At]);
        if (cursor.TakeAny("末日", "晦日", "最終日", "月末日", "最後の日"))
            return DayPhrase.OfLastDay(year, month);
        if (cursor.TakeAny("1日目", "初日", "月初日")) return DayPhrase.OfDate(year, month, 1);
        if (TryNth(ref cursor, out var nth, out var weekday)) return DayPhrase.OfNthWeekday(year, month, nth, weekday);
        cursor.TakeAny("の", "月");
        var word = cursor.At;
        if (Parts.TryTake(ref cursor, out var part))
            return DayPhrase.OfPart(year, month, part.From, part.To) with { Word = cursor.Text[word..cursor.At] };
        cursor = mark;
        return DayPhrase.OfPart(year, month, 1, 31);
    }

    /// <summary>月末, 月初め: a part of the latest month that has it.</summary>
    public static bool TryMonthPart(ref Cursor cursor, out DayPhrase day)
    {
        var mark = cursor;
        day = null!;
        if (cursor.Take('月') && cursor.Current is '末' or '初' or '頭' or '半' && Parts.TryTake(ref cursor, out var part))
        {
            day = DayPhrase.OfPart(null, null, part.From, part.To) with { Word = cursor.Text[(mark.At + 1)..cursor.At] };
            return true;
        }
        cursor = mark;
        return false;
    }

    private static bool TryMonth(ref Cursor cursor, YearRead? year, out DayPhrase day, int from)
    {
        day = null!;
        var mark = cursor;
        if (!NumberReader.TryRead(ref cursor, out var month) || !cursor.Next("月", "がつ")) return Back(ref cursor, mark);
        if (cursor.Current is '間' or '分' or '号' or '期' or '度'
            || (cursor.Current is '前' or '後' && cursor.Peek(1) != '半'))
            return Back(ref cursor, mark);
        if (year?.Fault is { } fault) day = DayPhrase.Refused(fault);
        var written = InMonth(ref cursor, year?.Value, Math.Clamp(month.Value, 1, 12), from);
        if (year is { IsShort: true } && written.Fault is null) day = ShortYear(written);
        day ??= month.Value is < 1 or > 12 ? DayPhrase.Refused(Reasons.NoSuchDay(cursor.Text[from..cursor.At])) : written;
        return true;
    }

    /// <summary>8年11月20日 is of 令和 or of 2008; the writer says which.</summary>
    private static DayPhrase ShortYear(DayPhrase written)
    {
        var (year, month) = (written.Year!.Value, written.Month!.Value);
        int[] years = [year - 2000 + 2018, year, year - 2000 + 1988];
        var days = years.Where(y => y <= YearRead.Latest).Select(y => written.InMonth!(y, month)).OfType<DaySpan>();
        return DayPhrase.Refused(Reasons.Ambiguous(days.Select(d => Interval.OfDays(d.From, d.To))));
    }

    /// <summary>A day without its month; never a count of days (3日間, 3日前).</summary>
    private static bool TryDayOnly(ref Cursor cursor, out DayPhrase day)
    {
        day = null!;
        var mark = cursor;
        var from = cursor.At;
        if (!NumberReader.TryRead(ref cursor, out var number)) return false;
        var inBrackets = cursor;
        if (number.Digits is 1 or 2 && cursor.Current == '(' && WeekdayReader.AfterDate(ref inBrackets) is not null)
        {
            day = Dated(null, null, number.Value, cursor.Text[from..cursor.At]);
            return true;
        }
        if (!cursor.Next("日", "にち") || CountsDays(cursor, number)) return Back(ref cursor, mark);
        // 一日 in kanji without its month is as often "one day" as the first.
        if (number is { Digits: 0, Value: 1 }) return Back(ref cursor, mark);
        day = Dated(null, null, number.Value, cursor.Text[from..cursor.At]);
        return true;
    }

    /// <summary>3日間, 3日後, 3日目, 1日3回, 2日で: how many days, not which.</summary>
    private static bool CountsDays(Cursor cursor, Numeral number)
    {
        if (cursor.Current is '間' or '本' or '後' or '目' || (cursor.Current is '前' && cursor.Peek(1) != '後')) return true;
        if (cursor.Sees("以内") || cursor.Sees("連続") || cursor.Sees("まえ") || cursor.Sees("ぶり") || cursor.Sees("かけ")
            || cursor.Sees("おき"))
            return true;
        if (cursor.Current == 'で' && !cursor.Sees("です") && !cursor.Sees("でし") && !cursor.Sees("では")) return true;
        return number.Value == 1 && (cursor.Sees("だけ") || cursor.Sees("あたり") || NumberShapes.SeesCount(cursor));
    }

    private static DayPhrase Dated(int? year, int? month, int day, string written) =>
        day < 1 || day > DateTime.DaysInMonth(year ?? 2024, month ?? 1)
            ? DayPhrase.Refused(Reasons.NoSuchDay(written))
            : DayPhrase.OfDate(year, month, day);

    /// <summary>日 closes a day; people leave it out before a time, a dash, or at the end (11月20 14:35).</summary>
    private static bool EndsDay(ref Cursor cursor, Numeral number)
    {
        if (cursor.Next("日", "にち")) return !cursor.Sees("間") && !(cursor.Sees("前") && !cursor.Sees("前後"));
        return number.Digits is 1 or 2 && (cursor.Done || cursor.Current is ' ' or '(' or '~' or '-' or ',' or '、');
    }

    private static bool TryYear(ref Cursor cursor, DateOnly today, out YearRead year)
    {
        year = default;
        var mark = cursor;
        var western = cursor.TakeAny("西暦", "'");
        if (!NumberReader.TryRead(ref cursor, out var number)
            || !(cursor.Next("年", "ねん") || western && cursor.Current is '/' or '-' or '.'))
            return Back(ref cursor, mark);
        if (cursor.Sees("前") || cursor.Sees("間") || cursor.Sees("後") || cursor.Sees("度") || cursor.Sees("代") || cursor.Sees("以")
            || cursor.Sees("ぶり") || cursor.Sees("半") || cursor.Sees("目") || cursor.Sees("連続") || cursor.Sees("生") || cursor.Sees("か月"))
            return Back(ref cursor, mark);
        year = YearRead.Of(number, today);
        return year.Value != 0 || Back(ref cursor, mark);
    }

    private static bool TryNth(ref Cursor cursor, out int nth, out DayOfWeek weekday)
    {
        (nth, weekday) = (0, default);
        var mark = cursor;
        if (cursor.Take('第') && NumberReader.TryRead(ref cursor, out var number))
        {
            cursor.Any(" の");
            if (WeekdayReader.TryWord(ref cursor, out weekday))
            {
                nth = number.Value;
                return true;
            }
        }
        return Back(ref cursor, mark);
    }

    private static bool Back(ref Cursor cursor, Cursor mark)
    {
        cursor = mark;
        return false;
    }
}
