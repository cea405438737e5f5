namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// What a moment is made of, as Japan wall clock time. For days <paramref name="End"/> is the last day (inclusive),
/// for times the instant at which it ends (exclusive).
/// </summary>
internal readonly record struct Interval(DateTime Start, DateTime? End, MomentPrecision Precision)
{
    /// <summary>The first instant after the interval; a point lasts no time.</summary>
    public DateTime Until => Precision == MomentPrecision.Day ? (End ?? Start).AddDays(1) : End ?? Start;

    public static Interval OfDay(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), null, MomentPrecision.Day);

    public static Interval OfDays(DateOnly from, DateOnly to) =>
        from == to ? OfDay(from) : new(from.ToDateTime(TimeOnly.MinValue), to.ToDateTime(TimeOnly.MinValue), MomentPrecision.Day);
}
