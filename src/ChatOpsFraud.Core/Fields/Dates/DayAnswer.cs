using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Takes the day out of an answer; a time that was written too becomes a note.</summary>
internal static class DayAnswer
{
    public static Parsed<IncidentMoment> Read(string text, DateTimeOffset now) =>
        MomentReader.Read(text, now, Tense.Past, asksDay: true).Then(OneDay);

    private static Parsed<IncidentMoment> OneDay(IncidentMoment moment)
    {
        if (moment.Precision == MomentPrecision.Day)
            return moment.End is null ? Parsed<IncidentMoment>.Of(moment) : Parsed<IncidentMoment>.No(Reasons.SeveralDays);
        // A range with times ends before its end: until midnight is still the same day.
        var last = moment.End is { } end ? DateOnly.FromDateTime(end.DateTime.AddTicks(-1)) : moment.Day;
        if (last != moment.Day) return Parsed<IncidentMoment>.No(Reasons.SeveralDays);
        return Parsed<IncidentMoment>.Of(
            new IncidentMoment(Interval.OfDay(moment.Day), [.. moment.Notes, Sentence.Of("date.note.time", moment.Display)]));
    }
}
