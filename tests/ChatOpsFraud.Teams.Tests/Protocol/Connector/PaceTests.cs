using ChatOpsFraud.Teams.Protocol.Connector;
using Microsoft.Extensions.Time.Testing;

namespace ChatOpsFraud.Teams.Tests.Protocol.Connector;

public sealed class PaceTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void Take_ManyAtOnce_KeepsEveryLimit()
    {
        var pace = new Pace(_clock);

        var places = Enumerable.Range(0, 2_000).Select(_ => pace.Take("one", Patience).Wait).ToList();

        Assert.Equal(TimeSpan.Zero, places[6]);
        Assert.Equal(TimeSpan.FromSeconds(1), places[7]);
        foreach (var (most, span) in new[] { (7, 1.0), (8, 2.0), (60, 30.0), (1800, 3600.0) })
            for (var i = most; i < places.Count; i++)
                Assert.True(places[i] - places[i - most] >= TimeSpan.FromSeconds(span), $"{most + 1} calls in {span} s at {i}");
    }

    [Fact]
    public void Take_AnotherConversation_DoesNotWait()
    {
        var pace = new Pace(_clock);
        for (var i = 0; i < 50; i++) pace.Take("one", Patience);

        Assert.Equal((true, TimeSpan.Zero), pace.Take("two", TimeSpan.Zero));
    }

    [Fact]
    public void Take_LongerThanThePatience_TakesNoPlace()
    {
        var pace = new Pace(_clock);
        for (var i = 0; i < 7; i++) pace.Take("one", Patience);

        var (isTaken, wait) = pace.Take("one", TimeSpan.FromMilliseconds(500));
        _clock.Advance(wait);

        Assert.False(isTaken);
        Assert.Equal((true, TimeSpan.Zero), pace.Take("one", TimeSpan.Zero));
    }
}
