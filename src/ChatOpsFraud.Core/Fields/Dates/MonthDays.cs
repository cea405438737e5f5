namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Days that a month finds by counting weekdays.</summary>
internal static class MonthDays
{
    /// <summary>The nth weekday of a month, 1 is the first; null when the month has fewer.</summary>
    public static DateOnly? Nth(int year, int month, int nth, DayOfWeek weekday)
    {
        var first = new DateOnly(year, month, 1);
        var day = 1 + ((weekday - first.DayOfWeek + 7) % 7) + (nth - 1) * 7;
        return nth >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>The latest such weekday that is not after the day.</summary>
    public static DateOnly LatestWeekday(DateOnly day, DayOfWeek weekday) => day.AddDays(-((day.DayOfWeek - weekday + 7) % 7));

    /// <summary>The Monday of the week of the day: weeks begin on Monday here, as calendars of offices do.</summary>
    public static DateOnly Monday(DateOnly day) => LatestWeekday(day, DayOfWeek.Monday);
}
