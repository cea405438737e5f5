namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>A time of day as it was written: an hour with or without the rest, or only a part of the day.</summary>
internal sealed record ClockPhrase
{
    /// <summary>The part of the day that was named with the hour, or alone.</summary>
    public PartOfDay Part { get; init; }

    /// <summary>The writer's own word for the part of the day when no hour was named: 夜, 昼過ぎ.</summary>
    public string? Word { get; init; }

    /// <summary>0–29 (25時 is one o'clock of the next day); null when only a part of the day was named.</summary>
    public int? Hour { get; init; }

    public int? Minute { get; init; }

    public int? Second { get; init; }

    /// <summary>Minutes to take off: 8時3分前.</summary>
    public int Before { get; init; }

    /// <summary>21時台: the whole hour.</summary>
    public bool WholeHour { get; init; }

    /// <summary>The offset from UTC that was written with it; null for Japan time.</summary>
    public TimeSpan? Zone { get; init; }

    /// <summary>Why it cannot be a time, e.g. 25:70.</summary>
    public Unread? Fault { get; init; }

    public MomentPrecision Precision => Second is null ? MomentPrecision.Minute : MomentPrecision.Second;
}
