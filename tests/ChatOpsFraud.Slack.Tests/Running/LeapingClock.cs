namespace ChatOpsFraud.Slack.Tests.Running;

/// <summary>
/// A clock for tests with pauses: short waits pass at once, and the time leaps by as much. Long ones, which are limits and
/// leases, last as long as they say.
/// </summary>
internal sealed class LeapingClock(DateTimeOffset start) : TimeProvider
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(1);

    private readonly Lock _lock = new();
    private readonly DateTimeOffset _began = System.GetUtcNow();
    private TimeSpan _leapt;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock) return start + (System.GetUtcNow() - _began) + _leapt;
    }

    public void Leap(TimeSpan time)
    {
        lock (_lock) _leapt += time;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime <= TimeSpan.Zero || dueTime > Short) return System.CreateTimer(callback, state, dueTime, period);
        var due = GetUtcNow() + dueTime;
        return System.CreateTimer(
            s =>
            {
                lock (_lock)
                    if (start + (System.GetUtcNow() - _began) + _leapt is var now && now < due) _leapt += due - now;
                callback(s);
            },
            state,
            AtOnce,
            period);
    }
}
