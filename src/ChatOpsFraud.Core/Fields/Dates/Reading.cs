namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>The outcome of resolving what was written against the moment of reading: an interval, or a refusal.</summary>
internal readonly record struct Reading(Interval? Interval, Unread? Refusal)
{
    public static Reading Of(Interval interval) => new(interval, null);

    public static Reading No(Unread refusal) => new(null, refusal);
}
