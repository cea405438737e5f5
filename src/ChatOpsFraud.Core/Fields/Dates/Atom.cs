namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>One moment as written: a day, a time, or both. At least one is there.</summary>
internal sealed record Atom(DayPhrase? Day, ClockPhrase? Clock)
{
    /// <summary>ごろ, 過ぎ behind the day or the time.</summary>
    public Nearness Nearness { get; init; }

    public bool IsStamp => Day is { IsStamp: true };

    public Unread? Fault => Day?.Fault ?? Clock?.Fault;
}
