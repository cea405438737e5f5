using ChatOpsFraud.Core.Fields.Dates;

namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>Distances between dates of a case. A date without a time of day is the whole day.</summary>
internal static class CheckDates
{
    internal static decimal? DaysSince(CheckAnswers answers, string field) =>
        answers.Moment(field) is { } moment ? answers.Today.DayNumber - moment.Day.DayNumber : null;

    internal static decimal? DaysBetween(CheckAnswers answers, string from, string to) =>
        answers.Moment(from) is { } first && answers.Moment(to) is { } second ? second.Day.DayNumber - first.Day.DayNumber : null;

    internal static decimal? MinutesBetween(CheckAnswers answers, string from, string to) =>
        answers.Moment(from) is { } first && answers.Moment(to) is { } second && IsPoint(first) && IsPoint(second)
            ? Minutes(second.Start - first.Start)
            : null;

    internal static decimal? MinutesApart(CheckAnswers answers, string one, string other)
    {
        if (answers.Moment(one) is not { } first || answers.Moment(other) is not { } second) return null;
        var gap = first.Start < second.Start ? second.Start - EndOf(first) : first.Start - EndOf(second);
        return Math.Max(0, Minutes(gap));
    }

    private static bool IsPoint(IncidentMoment moment) => moment is { Precision: not MomentPrecision.Day, End: null };

    private static decimal Minutes(TimeSpan span) => span.Ticks / (decimal)TimeSpan.TicksPerMinute;

    /// <summary>The last instant that the moment may mean, exclusive.</summary>
    private static DateTimeOffset EndOf(IncidentMoment moment) => moment.Precision switch
    {
        MomentPrecision.Day => (moment.End ?? moment.Start).AddDays(1),
        MomentPrecision.Minute => moment.End ?? moment.Start.AddMinutes(1),
        _ => moment.End ?? moment.Start.AddSeconds(1),
    };
}
