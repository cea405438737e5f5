namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// A day, several days or an instant as it was written. Either it is fixed by the moment of reading (昨日, 2時間前), or
/// <see cref="InMonth"/> finds it in a month, of which year and month may have been left out.
/// </summary>
internal sealed record DayPhrase
{
    public DaySpan? Fixed { get; init; }

    /// <summary>30分前: an instant, already rounded to its precision.</summary>
    public Interval? Instant { get; init; }

    public int? Year { get; init; }

    public int? Month { get; init; }

    /// <summary>The days in a given year and month; null when that month has no such day.</summary>
    public Func<int, int, DaySpan?>? InMonth { get; init; }

    /// <summary>A weekday that was written; alone it means its latest one.</summary>
    public DayOfWeek? Weekday { get; init; }

    /// <summary>The part of the day within the word: 昨夜, 今朝.</summary>
    public PartOfDay Part { get; init; }

    /// <summary>翌日, 同日: days after the start of the range; has no meaning elsewhere.</summary>
    public int? AfterStart { get; init; }

    /// <summary>A distance from now (3日前); beside another day it would be meant from there.</summary>
    public bool IsDistance { get; init; }

    /// <summary>Written as machines do; such a stamp counts whatever stands around it.</summary>
    public bool IsStamp { get; init; }

    /// <summary>A date whose year was left out.</summary>
    public bool LacksYear => InMonth is not null && Month is not null && Year is null;

    /// <summary>A week, a month or a year, or a part of one.</summary>
    public bool IsPeriod => (Fixed ?? InMonth?.Invoke(Year ?? 2024, Month ?? 1)) is { IsOneDay: false };

    /// <summary>The writer's own word for a part of a month: 上旬, 末.</summary>
    public string? Word { get; init; }

    /// <summary>Seconds since 1970, which count from a midnight of UTC.</summary>
    public bool IsEpoch { get; init; }

    /// <summary>3日ほど前, 半年前, 2時間前: the day or instant counted from now is finer than what was said.</summary>
    public bool IsRough { get; init; }

    public Unread? Fault { get; init; }

    public static DayPhrase Of(DateOnly day) => new() { Fixed = DaySpan.Of(day) };

    public static DayPhrase Of(DateOnly from, DateOnly to) => new() { Fixed = new DaySpan(from, to) };

    public static DayPhrase Refused(Unread fault) => new() { Fault = fault };

    /// <summary>A day of a month; year and month as far as they were written.</summary>
    public static DayPhrase OfDate(int? year, int? month, int day) => new()
    {
        Year = year,
        Month = month,
        InMonth = (y, m) => day >= 1 && day <= DateTime.DaysInMonth(y, m) ? DaySpan.Of(new DateOnly(y, m, day)) : null,
    };

    /// <summary>Days of a month from one to another; a last day of 31 is the end of the month.</summary>
    public static DayPhrase OfPart(int? year, int? month, int from, int to) => new()
    {
        Year = year,
        Month = month,
        InMonth = (y, m) => new DaySpan(new DateOnly(y, m, from), new DateOnly(y, m, Math.Min(to, DateTime.DaysInMonth(y, m)))),
    };

    /// <summary>末日 of a month.</summary>
    public static DayPhrase OfLastDay(int? year, int? month) => new()
    {
        Year = year,
        Month = month,
        InMonth = (y, m) => DaySpan.Of(new DateOnly(y, m, DateTime.DaysInMonth(y, m))),
    };

    /// <summary>第3金曜日 of a month.</summary>
    public static DayPhrase OfNthWeekday(int? year, int? month, int nth, DayOfWeek weekday) => new()
    {
        Year = year,
        Month = month,
        InMonth = (y, m) => MonthDays.Nth(y, m, nth, weekday) is { } day ? DaySpan.Of(day) : null,
    };
}
