namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// From where a text is read: the moment of reading in Japan time, whether the future counts, whether only a day is asked for,
/// and the text as it was typed.
/// </summary>
internal sealed record Viewpoint(DateTime Now, Tense Tense, bool AsksDay, string Text)
{
    public DateOnly Today => DateOnly.FromDateTime(Now);

    /// <summary>The moment has not come. Where a day is asked for, 今夜 is today even before nightfall.</summary>
    public bool IsAhead(Interval interval) =>
        Tense == Tense.Past && interval.Start > Now && !(AsksDay && interval.End is not null && interval.Start.Date == Now.Date);
}
