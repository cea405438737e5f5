using System.Globalization;

namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>The calendar of Japan: its eras (和暦), its names of weekdays and its zone, which has no summer time.</summary>
public static class JapaneseCalendar
{
    /// <summary>Asia/Tokyo, +09:00 all year since 1952.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    private static readonly Era[] Eras =
    [
        new("令和", 'r', new DateOnly(2019, 5, 1)),
        new("平成", 'h', new DateOnly(1989, 1, 8)),
        new("昭和", 's', new DateOnly(1926, 12, 25)),
        new("大正", 't', new DateOnly(1912, 7, 30)),
        new("明治", 'm', new DateOnly(1868, 1, 25)),
    ];

    internal static IReadOnlyList<Era> AllEras => Eras;

    /// <summary>The day in 和暦 with the era of that very day, e.g. 令和8年11月23日, 令和元年5月1日.</summary>
    /// <param name="day">A day of 明治 or later; earlier days are written in 西暦.</param>
    public static string Wareki(DateOnly day)
    {
        var era = Array.Find(Eras, e => e.Began <= day);
        var year = era is null ? $"西暦{Number(day.Year)}" : era.Name + YearOf(day.Year - era.Began.Year + 1);
        return $"{year}年{Number(day.Month)}月{Number(day.Day)}日";
    }

    /// <summary>One character for a weekday: 月 火 水 木 金 土 日.</summary>
    public static string Weekday(DayOfWeek weekday) => "日月火水木金土"[(int)weekday].ToString();

    private static string YearOf(int year) => year == 1 ? "元" : Number(year);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
