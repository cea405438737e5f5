namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Resolves a written range: what one side leaves out is taken from the other, and both lie in the past.</summary>
internal sealed class RangeResolver(Viewpoint view)
{
    private readonly AtomResolver _atoms = new(view);

    public Reading Resolve(Atom first, Atom second)
    {
        if ((first.Fault ?? second.Fault) is { } fault) return Reading.No(fault);
        if (second.Day is null) return first.Day is null ? LatestTimes(first.Clock!, second.Clock!) : SameDay(first, second.Clock!);
        if (first.Day is null) return second.Day.AfterStart is null ? Reading.No(Reasons.Unsure([])) : Reading.No(Reasons.Vague);
        return second.Day.AfterStart is { } days ? AfterStart(first, second, days) : TwoDays(first, second);
    }

    /// <summary>11/20 18時〜21時.</summary>
    private Reading SameDay(Atom first, ClockPhrase end)
    {
        var start = _atoms.Resolve(first);
        if (start.Interval is not { } interval) return start;
        if (first.Clock is null && first.Day!.Part == PartOfDay.None) return Reading.No(Reasons.Unsure([interval]));
        // 25時〜29時 count from the day before the one on which they lie.
        var day = DateOnly.FromDateTime(interval.Start).AddDays(first.Clock?.Hour >= 24 ? -1 : 0);
        // 昨夜8時から10時: the end belongs to the night that the day's word names.
        var clock = first.Clock is { Part: PartOfDay.None } spoken ? spoken with { Part = first.Day!.Part } : first.Clock;
        return Times(day, interval, clock, end);
    }

    /// <summary>18時〜21時: the latest day on which it is over.</summary>
    private Reading LatestTimes(ClockPhrase start, ClockPhrase end)
    {
        var reading = Reading.No(Reasons.NotFound);
        for (var back = 0; back <= 2; back++)
        {
            var day = view.Today.AddDays(-back);
            var from = ClockResolver.On(day, start, PartOfDay.None);
            if (from.Interval is not { } interval) return from;
            reading = Times(day, interval, start, end, false);
            if (reading.Interval is not { } range || range.Until <= view.Now) return reading;
        }
        return reading;
    }

    private Reading Times(DateOnly day, Interval start, ClockPhrase? startClock, ClockPhrase end, bool check = true)
    {
        var part = end.Part == PartOfDay.None
            && startClock is { Part: PartOfDay.Pm or PartOfDay.ClockPm or PartOfDay.Evening or PartOfDay.Night } && end.Hour < 12
            ? PartOfDay.Pm
            : end.Part;
        var inherits = part != end.Part;
        var to = ClockResolver.On(day, end with { Part = part }, PartOfDay.None);
        if (inherits && (to.Interval is not { } near || near.Until <= start.Start)) to = ClockResolver.On(day, end, PartOfDay.None);
        if (to.Interval is not { } stop) return to;
        var until = stop.Until;
        if (until > start.Start) return check ? Join(start, stop) : Joined(start, stop);
        var half = stop with { Start = stop.Start.AddHours(12), End = stop.End?.AddHours(12) };
        var next = stop with { Start = stop.Start.AddDays(1), End = stop.End?.AddDays(1) };
        // 9時〜5時 may end at 17:00 or the next morning.
        if (end.Part == PartOfDay.None && startClock is { Part: PartOfDay.None or PartOfDay.Am, Hour: <= 12 } && end.Hour < 12
            && half.Until > start.Start)
            return Reading.No(Reasons.Ambiguous([Merge(start, half), Merge(start, next)]));
        return check ? Join(start, next) : Joined(start, next);
    }

    /// <summary>11/20 18時〜翌3時.</summary>
    private Reading AfterStart(Atom first, Atom second, int days)
    {
        var start = _atoms.Resolve(first);
        if (start.Interval is not { } interval) return start;
        var end = ClockResolver.On(DateOnly.FromDateTime(interval.Start).AddDays(days), second.Clock, second.Day!.Part);
        return end.Interval is { } stop ? Join(interval, stop) : end;
    }

    private Reading TwoDays(Atom first, Atom second)
    {
        var (start, end) = (first.Day!, second.Day!);
        if (end is { InMonth: not null, Month: null } && start.InMonth is not null)
        {
            if (start.Month is not null) end = end with { Year = start.Year, Month = start.Month };
        }
        else if (end is { InMonth: not null, Year: null, Month: not null } && start is { InMonth: not null, Year: { } year })
        {
            end = end with { Year = year };
        }
        if (DayResolver.IsWeekdayOnly(end)
            && _atoms.Resolve(first with { Clock = null }).Interval is { Precision: MomentPrecision.Day, End: null } monday)
            end = DayPhrase.Of(MonthDays.LatestWeekday(DateOnly.FromDateTime(monday.Start).AddDays(6), end.Weekday!.Value));
        var stop = _atoms.Resolve(second with { Day = end });
        if (stop.Interval is not { } last) return Retry(first, end, second, stop);
        var open = start.InMonth is not null && start.Year is null;
        // The start is the latest that lies before the end, so it is resolved as of the end.
        var from = open ? new AtomResolver(view with { Now = last.Until < view.Now ? last.Until : view.Now }).Resolve(first)
            : _atoms.Resolve(first);
        if (from.Interval is not { } begin) return from;
        if (last.Until <= begin.Start) return Retry(first, end, second, Reading.No(Reasons.Reversed));
        if (open && last.Start > begin.Start.AddYears(1)) return Reading.No(Reasons.Unsure([begin, last]));
        if (open && begin.Start.Year < view.Now.Year && _atoms.Resolve(first).Interval is { } later && later.Start > last.Start)
            return EndsAhead(later, begin, last);
        return Join(begin, last);
    }

    /// <summary>30日〜2日 and 12/30〜1/3 end in the next month or year.</summary>
    private Reading Retry(Atom first, DayPhrase end, Atom second, Reading otherwise)
    {
        if (first.Day is not { InMonth: not null, Year: { } year, Month: { } month }
            || second.Day is not { InMonth: not null, Year: null })
            return otherwise;
        var next = new DateOnly(year, month, 1).AddMonths(1);
        var shifted = second.Day.Month is null ? end with { Year = next.Year, Month = next.Month } : end with { Year = year + 1 };
        var stop = _atoms.Resolve(second with { Day = shifted });
        var begin = _atoms.Resolve(first);
        return stop.Interval is { } last && begin.Interval is { } from && last.Until > from.Start ? Join(from, last) : otherwise;
    }

    /// <summary>11/20〜11/25 on 11/23: last year's, or a range that is not over; only the writer knows.</summary>
    private static Reading EndsAhead(Interval later, Interval begin, Interval last) =>
        later.Start.Year == last.Start.Year || later.Start.AddYears(-1) != begin.Start
            ? Reading.Of(Merge(begin, last))
            : Reading.No(Reasons.Ambiguous([Merge(begin, last)]));

    private Reading Join(Interval start, Interval end)
    {
        var reading = Joined(start, end);
        if (reading.Interval is not { } range || view.Tense != Tense.Past) return reading;
        var ahead = end.End is null && (range.Precision == MomentPrecision.Day ? range.End > view.Now : range.Until > view.Now);
        return ahead ? Reading.No(Reasons.InFuture(range, false)) : reading;
    }

    private static Reading Joined(Interval start, Interval end)
    {
        var range = Merge(start, end);
        if (range.End == range.Start) return Reading.Of(range with { End = null });
        return range.End < range.Start ? Reading.No(Reasons.Reversed) : Reading.Of(range);
    }

    /// <summary>A day beside a time counts from its midnight to its midnight; the finer precision holds for both.</summary>
    private static Interval Merge(Interval start, Interval end)
    {
        if (start.Precision == MomentPrecision.Day && end.Precision == MomentPrecision.Day)
            return start with { End = end.End ?? end.Start };
        return new Interval(start.Start, end.Until, start.Precision > end.Precision ? start.Precision : end.Precision);
    }
}
