namespace ChatOpsFraud.Tests;

public sealed class ShiftedClockTests
{
    [Fact]
    public void GetUtcNow_TimePasses_GoesOnFromTheGivenMoment()
    {
        var start = new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(9));
        var inner = new SteppedClock();
        var clock = new ShiftedClock(start, inner);

        var first = clock.GetUtcNow();
        inner.Ticks = inner.TimestampFrequency * 90;

        Assert.Equal(start, first);
        Assert.Equal(start.AddSeconds(90), clock.GetUtcNow());
        Assert.Equal(TimeSpan.Zero, clock.GetUtcNow().Offset);
    }

    private sealed class SteppedClock : TimeProvider
    {
        public long Ticks { get; set; }

        public override long GetTimestamp() => Ticks;
    }
}
