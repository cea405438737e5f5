namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Resolves one written moment to the interval it means, as the latest past reading.</summary>
internal sealed class AtomResolver(Viewpoint view)
{
    /// <summary>The moment by itself; a time without a day is the latest such time.</summary>
    public Reading Resolve(Atom atom)
    {
        if (atom.Fault is { } fault) return Reading.No(fault);
        if (atom.Day is null) return Latest(atom.Clock!);
        if (atom.Day.Instant is { } instant) return atom.Clock is null ? NotAhead(instant, false) : Reading.No(Reasons.Unsure([instant]));
        if (atom.Day.AfterStart is not null) return Reading.No(Reasons.Vague);
        return OnDays(atom.Day, atom.Clock);
    }

    private Reading OnDays(DayPhrase phrase, ClockPhrase? clock)
    {
        Reading? ahead = null;
        foreach (var days in DayResolver.Candidates(phrase, view.Today))
        {
            if (!days.IsOneDay) return clock is null ? Whole(days, phrase.LacksYear) : Reading.No(Reasons.Unsure([Interval.OfDays(days.From, days.To)]));
            if (phrase.Weekday is { } weekday && days.From.DayOfWeek != weekday)
                return Reading.No(Reasons.WeekdayMismatch(days.From, weekday));
            var reading = NotAhead(ClockResolver.On(days.From, clock, phrase.Part), phrase.LacksYear);
            if (reading.Interval is not null || !DayResolver.IsWeekdayOnly(phrase)) return reading;
            ahead ??= reading;
        }
        return ahead ?? Reading.No(Reasons.NotFound);
    }

    private Reading Whole(DaySpan days, bool lacksYear) => NotAhead(Interval.OfDays(days.From, days.To), lacksYear);

    private Reading Latest(ClockPhrase clock)
    {
        var reading = Reading.No(Reasons.NotFound);
        for (var back = 0; back <= 2; back++)
        {
            reading = ClockResolver.On(view.Today.AddDays(-back), clock with { Part = Nightly(clock) }, PartOfDay.None);
            if (reading.Refusal is not null || reading.Interval!.Value.Start <= view.Now) return reading;
        }
        return reading;
    }

    /// <summary>Without a day, 深夜2時 and 夜12時 have one latest reading: it does not matter to which night they belong.</summary>
    private static PartOfDay Nightly(ClockPhrase clock) =>
        clock is { Part: PartOfDay.Midnight or PartOfDay.Night, Hour: < 5 or >= 24 } ? PartOfDay.None : clock.Part;

    private Reading NotAhead(Reading reading, bool lacksYear) =>
        reading.Interval is { } interval ? NotAhead(interval, lacksYear) : reading;

    private Reading NotAhead(Interval interval, bool lacksYear) =>
        view.IsAhead(interval) ? Reading.No(Reasons.InFuture(interval, lacksYear)) : Reading.Of(interval);
}
