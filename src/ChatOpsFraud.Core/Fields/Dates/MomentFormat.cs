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

    private static string Iso(DateTime value, MomentPrecision precision) =>
        value.ToString(Patterns[(int)precision], CultureInfo.InvariantCulture);

    /// <summary>The end of a range leaves out the year and month that it shares with the start, as people write it.</summary>
    private static string Japanese(DateTime value, MomentPrecision precision, DateTime? start)
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
