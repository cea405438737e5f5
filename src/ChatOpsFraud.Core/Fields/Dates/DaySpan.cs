namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>Days from the first to the last, inclusive.</summary>
internal readonly record struct DaySpan(DateOnly From, DateOnly To)
{
    public bool IsOneDay => From == To;

    public static DaySpan Of(DateOnly day) => new(day, day);
}
