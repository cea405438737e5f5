namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Reads the names of holidays and of the days on which shops sell: 文化の日, 元旦, 大晦日, クリスマス.</summary>
internal static class HolidayReader
{
    private static readonly WordTable<(int Month, int Day)> Fixed = new(
    [
        ("元日 元旦", (1, 1)), ("節分", (2, 3)), ("建国記念の日 建国記念日", (2, 11)), ("天皇誕生日", (2, 23)),
        ("バレンタインデー バレンタイン", (2, 14)), ("ひな祭り 雛祭り ひなまつり", (3, 3)), ("ホワイトデー", (3, 14)), ("エイプリルフール", (4, 1)),
        ("昭和の日", (4, 29)), ("憲法記念日", (5, 3)), ("みどりの日", (5, 4)), ("こどもの日 子供の日 子どもの日", (5, 5)),
        ("七夕", (7, 7)), ("山の日", (8, 11)), ("終戦記念日", (8, 15)), ("ハロウィン ハロウィーン", (10, 31)), ("文化の日", (11, 3)),
        ("独身の日 シングルデー", (11, 11)), ("勤労感謝の日", (11, 23)), ("クリスマスイブ クリスマスイヴ クリスマス・イブ", (12, 24)),
        ("クリスマス", (12, 25)), ("大晦日 大みそか おおみそか 大つごもり", (12, 31)),
    ]);

    /// <summary>Holidays on the nth weekday of a month.</summary>
    private static readonly WordTable<(int Month, int Nth, DayOfWeek Weekday)> Moving = new(
    [
        ("成人の日", (1, 2, DayOfWeek.Monday)), ("海の日", (7, 3, DayOfWeek.Monday)), ("敬老の日", (9, 3, DayOfWeek.Monday)),
        ("スポーツの日 体育の日", (10, 2, DayOfWeek.Monday)), ("母の日", (5, 2, DayOfWeek.Sunday)), ("父の日", (6, 3, DayOfWeek.Sunday)),
    ]);

    public static bool TryRead(ref Cursor cursor, DateOnly today, out DayPhrase day)
    {
        day = null!;
        var mark = cursor;
        int? year = null;
        if (NumberReader.TryRead(ref cursor, out var number) && number.Value is >= 1868 and <= YearRead.Latest && cursor.Next("年"))
        {
            year = number.Value;
            cursor.Any(" の、,");
        }
        else
        {
            cursor = mark;
        }
        if (Fixed.TryTake(ref cursor, out var date)) day = DayPhrase.OfDate(year, date.Month, date.Day);
        else if (Moving.TryTake(ref cursor, out var nth)) day = DayPhrase.OfNthWeekday(year, nth.Month, nth.Nth, nth.Weekday);
        else if (cursor.TakeAny("春分の日")) day = Equinox(year, 3, 20.8431);
        else if (cursor.TakeAny("秋分の日")) day = Equinox(year, 9, 23.2488);
        else if (cursor.TakeAny("ブラックフライデー")) day = AfterThanksgiving(year, 1);
        else if (cursor.TakeAny("サイバーマンデー")) day = AfterThanksgiving(year, 4);
        if (day is not null) return true;
        cursor = mark;
        return false;
    }

    /// <summary>The observatory's approximation, exact from 1980 to 2099.</summary>
    private static DayPhrase Equinox(int? year, int month, double base1980) => new()
    {
        Year = year,
        Month = month,
        InMonth = (y, m) => DaySpan.Of(new DateOnly(y, m, (int)(base1980 + 0.242194 * (y - 1980)) - (y - 1980) / 4)),
    };

    private static DayPhrase AfterThanksgiving(int? year, int days) => new()
    {
        Year = year,
        Month = 11,
        InMonth = (y, m) => DaySpan.Of(MonthDays.Nth(y, m, 4, DayOfWeek.Thursday)!.Value.AddDays(days)),
    };
}
