namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Resolves a written time, or a part of the day, on a day that is known.</summary>
internal static class ClockResolver
{
    /// <summary>The time on a given day; with neither, the day itself.</summary>
    public static Reading On(DateOnly day, ClockPhrase? clock, PartOfDay part)
    {
        if (clock is { Hour: not null }) return AtHour(day, clock, part);
        if (clock is not null) part = clock.Part;
        return part == PartOfDay.None ? Reading.Of(Interval.OfDay(day)) : OfPart(day, part);
    }

    private static Reading AtHour(DateOnly day, ClockPhrase clock, PartOfDay implied)
    {
        var part = clock.Part == PartOfDay.None || Refines(implied, clock.Part) ? implied : clock.Part;
        var hours = PartsOfDay.Resolve(part, clock.Hour!.Value, clock.Minute);
        // 昨夜1時: the night that began yesterday, so the small hours are today's.
        if (implied == PartOfDay.Night && hours.Length > 1) hours = [hours.Max()];
        return hours.Length switch
        {
            0 => Reading.No(Reasons.Unsure([])),
            1 => Reading.Of(At(day, hours[0], clock)),
            _ => Reading.No(Reasons.Ambiguous(hours.Select(hour => At(day, hour, clock)))),
        };
    }

    /// <summary>昨夜の深夜1時 stays the night that 昨夜 names.</summary>
    private static bool Refines(PartOfDay implied, PartOfDay part) =>
        implied == PartOfDay.Night && part is PartOfDay.Midnight or PartOfDay.LateNight;

    private static Interval At(DateOnly day, int hour, ClockPhrase clock)
    {
        var at = day.ToDateTime(TimeOnly.MinValue).AddHours(hour).AddMinutes((clock.Minute ?? 0) - clock.Before)
            .AddSeconds(clock.Second ?? 0);
        if (clock.Zone is { } zone) at += JapaneseCalendar.Offset - zone;
        return new Interval(at, clock.WholeHour ? at.AddHours(1) : null, clock.Precision);
    }

    private static Reading OfPart(DateOnly day, PartOfDay part)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        var (from, to) = PartsOfDay.Hours(part);
        var interval = new Interval(midnight.AddHours(from), midnight.AddHours(to), MomentPrecision.Minute);
        if (part != PartOfDay.Midnight) return Reading.Of(interval);
        // People mean either end of the day by 20日の深夜.
        var early = new Interval(midnight.AddHours(-1), midnight.AddHours(3), MomentPrecision.Minute);
        return Reading.No(Reasons.Ambiguous([interval, early]));
    }
}
