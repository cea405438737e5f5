namespace ChatOpsFraud.Teams.Tests.Running;

/// <summary>A clock on which an hour passes between two looks, so that nothing ever has to wait.</summary>
internal sealed class LeapingClock : TimeProvider
{
    private long _looks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + TimeSpan.FromHours(Interlocked.Increment(ref _looks));
}
