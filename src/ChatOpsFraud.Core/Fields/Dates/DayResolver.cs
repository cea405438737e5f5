namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Finds the calendar days that a day phrase means. Where year or month was left out, the latest past days are taken.</summary>
internal static class DayResolver
{
    /// <summary>29 February comes round after eight years at the latest (around 1900, 2100).</summary>
    private const int YearsBack = 9;

    /// <summary>
    /// The readings from the latest on; only those that begin on or before <paramref name="today"/> when the phrase is open.
    /// </summary>
    public static IEnumerable<DaySpan> Candidates(DayPhrase day, DateOnly today)
    {
        if (day.Fixed is { } known) return [known];
        if (day.InMonth is null) return day.Weekday is { } weekday ? Weekdays(today, weekday) : [];
        if (day is { Year: { } year, Month: { } month }) return day.InMonth(year, month) is { } dated ? [dated] : [];
        return Open(day, today);
    }

    /// <summary>True when nothing but the name of a weekday was written.</summary>
    public static bool IsWeekdayOnly(DayPhrase day) => day is { Fixed: null, InMonth: null, Weekday: not null };

    private static IEnumerable<DaySpan> Weekdays(DateOnly today, DayOfWeek weekday)
    {
        var latest = MonthDays.LatestWeekday(today, weekday);
        return [DaySpan.Of(latest), DaySpan.Of(latest.AddDays(-7))];
    }

    /// <summary>月末 without its month is the last one that came, not the one that is drawing near.</summary>
    private static bool IsAhead(DayPhrase day, DaySpan span, DateOnly today) => day.Month is null && span.From.Day > 20 && span.To > today;

    private static IEnumerable<DaySpan> Open(DayPhrase day, DateOnly today)
    {
        var first = new DateOnly(today.Year, day.Month ?? today.Month, 1);
        for (var i = 0; i < (day.Month is null ? 13 : YearsBack); i++)
        {
            var month = day.Month is null ? first.AddMonths(-i) : first.AddYears(-i);
            if (day.InMonth!(month.Year, month.Month) is { } span && span.From <= today && !IsAhead(day, span, today)) yield return span;
        }
    }
}
