using ChatOpsFraud.Slack.Sending;
using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Sending;

public sealed class ChannelPaceTests
{
    [Fact]
    public async Task Wait_OneAfterTheOther_LeavesASecondBetween()
    {
        var clock = new LeapingClock(DateTimeOffset.UnixEpoch);
        var pace = new ChannelPace(clock);
        List<DateTimeOffset> turns = [];
        for (var i = 0; i < 5; i++)
        {
            Assert.Null(await pace.WaitAsync("T1", "C1", default));
            turns.Add(clock.GetUtcNow());
        }

        Assert.All(turns.Zip(turns.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromSeconds(0.9)));
    }

    [Fact]
    public async Task Wait_ManyAtOnce_SendsTheLastOnesAwayForAWhile()
    {
        var pace = new ChannelPace(new StillClock());
        List<Task<TimeSpan?>> waits = [.. Enumerable.Range(0, 8).Select(_ => pace.WaitAsync("T1", "C1", default))];

        // The clock stands still: the first has its turn, some wait for theirs, the others come back later.
        Assert.Null(await waits[0]);
        Assert.All(waits[1..4], w => Assert.False(w.IsCompleted));
        foreach (var wait in waits[4..]) Assert.True(await wait > TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task Wait_InOtherChannels_IsNotLonger()
    {
        var pace = new ChannelPace(new StillClock());

        foreach (var channel in (string[])["C1", "C2", "C3"]) Assert.Null(await pace.WaitAsync("T1", channel, default));
        Assert.Null(await pace.WaitAsync("T2", "C1", default));
    }

    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
    }
}
