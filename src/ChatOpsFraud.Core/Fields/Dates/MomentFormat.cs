using System.Globalization;

namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>The two written forms of a moment: canonical (stored) and Japanese (shown).</summary>
internal static class MomentFormat
{
    private static readonly string[] Patterns = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    public static string Canonical(Interval interval)
    {
        var start = Iso(interval.Start, interval.Precision);
        return interval.End is { } end ? $"{start}/{Iso(end, interval.Precision)}" : start;
    }

    public static string Display(Interval interval)
    {
        var start = Japanese(interval.Start, interval.Precision, null);
        return interval.End is { } end ? $"{start} 〜 {Japanese(end, interval.Precision, interval.Start)}" : start;
    }

    public static Interval? TryCanonical(string? text)
    {
        if (text is null || text.Length > 50) return null;
        var parts = text.Split('/');
        if (parts.Length > 2 || !TryIso(parts[0], out var start, out var precision)) return null;
        if (parts.Length == 1) return new Interval(start, null, precision);
        if (!TryIso(parts[1], out var end, out var endPrecision)) return null;
        return endPrecision == precision && end > start ? new Interval(start, end, precision) : null;
    }

    private static bool TryIso(string text, out DateTime value, out MomentPrecision precision)
    {
        for (var i = 0; i < Patterns.Length; i++)
        {
            precision = (MomentPrecision)i;
            if (DateTime.TryParseExact(text, Patterns[i], CultureInfo.InvariantCulture, DateTimeStyles.None, out value)) return true;
        }
        (value, precision) = (default, default);
        return false;
    }

    public static string Midnight => "24時";

    public static string Year(DateTime value) => value.ToString("yyyy'年'", CultureInfo.InvariantCulture);

    public static string YearMonth(DateTime value) => value.ToString("yyyy'年'M'月'", CultureInfo.InvariantCulture);

    public static string MonthDay(DateTime value) => value.ToString("M'月'd'日'", CultureInfo.InvariantCulture);

    public static string DayOfMonth(DateTime value) => value.ToString("d'日'", CultureInfo.InvariantCulture);

    /// <summary>The hour, with its minutes only when there are some: 5時, 21時30分.</summary>
    public static string ShortTime(DateTime value) =>
        value.ToString(value.Minute == 0 ? "H'時'" : "H'時'mm'分'", CultureInfo.InvariantCulture);

    /// <summary>Like <see cref="Japanese"/> to the hour, for a time of which no minutes were said.</summary>
    public static string Hour(DateTime value, DateTime? start) =>
        (start?.Date == value.Date ? "" : Japanese(value, MomentPrecision.Day, start)) + value.ToString("H'時'", CultureInfo.InvariantCulture);

    private static string Iso(DateTime value, MomentPrecision precision) =>
        value.ToString(Patterns[(int)precision], CultureInfo.InvariantCulture);

    /// <summary>The end of a range leaves out the year and month that it shares with the start, as people write it.</summary>
    public static string Japanese(DateTime value, MomentPrecision precision, DateTime? start)
    {
        var day = string.Create(CultureInfo.InvariantCulture, $"{value.Day}日（{JapaneseCalendar.Weekday(value.DayOfWeek)}）");
        if (start?.Year != value.Year) day = string.Create(CultureInfo.InvariantCulture, $"{value.Year}年{value.Month}月{day}");
        else if (start?.Month != value.Month) day = string.Create(CultureInfo.InvariantCulture, $"{value.Month}月{day}");
        else if (start?.Date == value.Date && precision != MomentPrecision.Day) day = "";
        return day + precision switch
        {
            MomentPrecision.Day => "",
            MomentPrecision.Minute => value.ToString("H'時'mm'分'", CultureInfo.InvariantCulture),
            _ => value.ToString("H'時'mm'分'ss'秒'", CultureInfo.InvariantCulture),
        };
    }
}
