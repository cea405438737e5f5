using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Takes the day out of an answer; a time that was written too stays in what is shown.</summary>
internal static class DayAnswer
{
    /// <summary>Hints whose example shows a time, which a question for a day does not want.</summary>
    private static readonly string[] Timed = ["date.hint.example", "date.hint.range", "date.hint.time", "date.hint.japanTime"];

    public static Parsed<IncidentMoment> Read(string text, DateTimeOffset now)
    {
        var read = MomentReader.Read(text, now, Tense.Past, asksDay: true);
        return read.IsRead ? OneDay(read.Value) : Parsed<IncidentMoment>.No(WithoutTime(read.Unread!));
    }

    private static Parsed<IncidentMoment> OneDay(IncidentMoment moment)
    {
        if (moment.Precision == MomentPrecision.Day)
            return moment.End is null ? Parsed<IncidentMoment>.Of(moment) : Parsed<IncidentMoment>.No(Reasons.SeveralDays);
        // A range with times ends before its end: until midnight is still the same day.
        var last = moment.End is { } end ? DateOnly.FromDateTime(end.DateTime.AddTicks(-1)) : moment.Day;
        if (last != moment.Day) return Parsed<IncidentMoment>.No(Reasons.SeveralDays);
        return Parsed<IncidentMoment>.Of(new IncidentMoment(Interval.OfDay(moment.Day), moment.Notes, moment.Display));
    }

    private static Unread WithoutTime(Unread unread) => unread.Hint?.Code switch
    {
        { } code when Timed.Contains(code, StringComparer.Ordinal) => unread with { Hint = Sentence.Of("date.hint.exampleDay") },
        "date.hint.pick" => unread with { Hint = Sentence.Of("date.hint.pickDay") },
        "date.hint.season" or "date.hint.lately" or "date.hint.week" => unread with { Hint = Sentence.Of("date.hint.day") },
        _ => unread,
    };
}
