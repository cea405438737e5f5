namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Reads days that are named from today: 昨日, 昨夜, 先週金曜, 先月20日, 去年の12月24日, 金曜日.</summary>
internal static class RelativeReader
{
    private static readonly WordTable<(int Days, PartOfDay Part)> Days = new(
    [
        ("今日 きょう 本日 ほんじつ today", (0, PartOfDay.None)),
        ("昨日 きのう さくじつ 作日 yesterday", (-1, PartOfDay.None)),
        ("一昨日 おととい おとつい いっさくじつ 一昨日前", (-2, PartOfDay.None)),
        ("一昨々日 一昨昨日 さきおととい さきおとつい", (-3, PartOfDay.None)),
        ("明日 あした あす みょうにち tomorrow", (1, PartOfDay.None)),
        ("明後日 あさって", (2, PartOfDay.None)),
        ("明々後日 明明後日 しあさって", (3, PartOfDay.None)),
        ("今朝 けさ", (0, PartOfDay.Morning)),
        ("今夕 こんゆう", (0, PartOfDay.Evening)),
        ("今夜 今晩 こんや こんばん 今宵", (0, PartOfDay.Night)),
        ("昨夜 昨晩 ゆうべ 夕べ さくや さくばん", (-1, PartOfDay.Night)),
        ("昨夕", (-1, PartOfDay.Evening)),
        ("昨朝", (-1, PartOfDay.Morning)),
        ("一昨夜 一昨晩", (-2, PartOfDay.Night)),
        ("明朝", (1, PartOfDay.Morning)),
        ("明晩", (1, PartOfDay.Night)),
    ]);

    private static readonly WordTable<int> Weeks = new(
    [
        ("今週 こんしゅう this~week", 0), ("先週 前週 前の週 せんしゅう last~week", -1), ("先々週 先先週 せんせんしゅう", -2), ("来週 翌週 次週", 1), ("再来週", 2),
    ]);

    private static readonly WordTable<int> Months = new(
    [
        ("今月 当月 本月 こんげつ", 0), ("先月 前月 前の月 せんげつ", -1), ("先々月 先先月 せんせんげつ", -2), ("来月 翌月 次の月", 1), ("再来月", 2),
    ]);

    private static readonly WordTable<int> Years = new(
    [
        ("今年 本年 当年 ことし", 0), ("去年 昨年 前年 きょねん さくねん", -1), ("一昨年 おととし", -2), ("一昨々年 さきおととし", -3), ("来年 翌年", 1), ("再来年", 2),
    ]);

    private static readonly WordTable<int> AfterStart = new([("同日 同じ日 その日 当日", 0), ("翌日 翌 次の日 あくる日", 1), ("翌々日", 2)]);

    public static bool TryRead(ref Cursor cursor, DateOnly today, out DayPhrase day)
    {
        day = null!;
        var mark = cursor;
        if (Days.TryTake(ref cursor, out var word))
        {
            day = DayPhrase.Of(today.AddDays(word.Days)) with { Part = word.Part };
            return true;
        }
        if (Weeks.TryTake(ref cursor, out var weeks)) day = InWeek(ref cursor, MonthDays.Monday(today).AddDays(7 * weeks));
        else if (Months.TryTake(ref cursor, out var months)) day = InMonth(ref cursor, today.AddMonths(months), mark.At);
        else if (Years.TryTake(ref cursor, out var years)) day = InYear(ref cursor, today, today.Year + years);
        if (day is not null) return true;
        cursor = mark;
        return TryAlone(ref cursor, today, out day);
    }

    /// <summary>The day counted from the start of a range: 翌3時, 同日21時, 翌朝.</summary>
    public static bool TryAfterStart(ref Cursor cursor, out DayPhrase day)
    {
        day = null!;
        if (cursor.TakeAny("翌朝"))
            day = new DayPhrase { AfterStart = 1, Part = PartOfDay.Morning };
        else if (AfterStart.TryTake(ref cursor, out var days))
            day = new DayPhrase { AfterStart = days };
        return day is not null;
    }

    private static DayPhrase InWeek(ref Cursor cursor, DateOnly monday)
    {
        var mark = cursor;
        if (cursor.TakeAny("末", "の週末")) return DayPhrase.Of(monday.AddDays(5), monday.AddDays(6));
        if (WeekdayReader.AfterDate(ref cursor) is { } weekday) return DayPhrase.Of(monday.AddDays(((int)weekday + 6) % 7));
        cursor.Any(" の、,");
        var index = cursor.Done ? -1 : "月火水木金土日".IndexOf(cursor.Current, StringComparison.Ordinal);
        if (index >= 0 && !(char.IsLetter(cursor.Peek(1)) && !IsHiragana(cursor.Peek(1))))
        {
            cursor.At++;
            return DayPhrase.Of(monday.AddDays(index));
        }
        cursor = mark;
        return DayPhrase.Of(monday, monday.AddDays(6));
    }

    private static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゖ';

    private static DayPhrase InMonth(ref Cursor cursor, DateOnly month, int from)
    {
        // 先月11月20日 names the month twice.
        var mark = cursor;
        cursor.Any(" の、,");
        if (NumberReader.TryRead(ref cursor, out var number) && cursor.Next("月") && number.Value == month.Month) mark = cursor;
        cursor = mark;
        return CalendarReader.InMonth(ref cursor, month.Year, month.Month, from);
    }

    private static DayPhrase InYear(ref Cursor cursor, DateOnly today, int year)
    {
        var mark = cursor;
        cursor.Any(" の、,");
        if (CalendarReader.TryRead(ref cursor, today, out var day) || NumericDateReader.TryRead(ref cursor, today, out day)
            || HolidayReader.TryRead(ref cursor, today, out day))
        {
            if (day.Fault is not null) return day;
            if (day.InMonth is not null && day.Year is null && day.Month is not null) return day with { Year = year };
            if (day.Year == year) return day;
        }
        cursor = mark;
        return DayPhrase.Of(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) with { Year = year };
    }

    /// <summary>A weekday without a week, or a weekend: the latest one.</summary>
    private static bool TryAlone(ref Cursor cursor, DateOnly today, out DayPhrase day)
    {
        day = null!;
        var mark = cursor;
        if (cursor.TakeAny("次の", "今度の", "来たる", "next ") && WeekdayReader.TryWord(ref cursor, out var ahead))
        {
            day = DayPhrase.Of(MonthDays.LatestWeekday(today.AddDays(7), ahead));
            return true;
        }
        cursor = mark;
        if (cursor.TakeAny("この", "this ") && WeekdayReader.TryWord(ref cursor, out var near))
        {
            day = DayPhrase.Refused(Reasons.Unsure([Interval.OfDay(MonthDays.LatestWeekday(today, near))]));
            return true;
        }
        cursor = mark;
        var before = cursor.TakeAny("この前の", "こないだの", "この間の", "直近の", "前の", "last ");
        if (WeekdayReader.TryWord(ref cursor, out var weekday))
        {
            day = new DayPhrase { Weekday = weekday };
            if (before) day = DayPhrase.Of(MonthDays.LatestWeekday(today.AddDays(-1), weekday));
            return true;
        }
        if (cursor.Take("週末") || (!before && cursor.Take("土日")))
        {
            var saturday = MonthDays.LatestWeekday(today, DayOfWeek.Saturday);
            day = DayPhrase.Of(saturday, saturday.AddDays(1));
            return true;
        }
        cursor = mark;
        return false;
    }
}
