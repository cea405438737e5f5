using System.Collections.Concurrent;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Storage.Outgoing;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatOpsFraud.Storage.Tests.Outgoing;

public sealed class OutgoingSenderTests : IAsyncDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly ICaseStore _store;

    public OutgoingSenderTests() => _store = _folder.Open();

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Run_ManyCases_SendsEverythingInOrderWithinACase()
    {
        const int cases = 8;
        const int turns = 5;
        for (var i = 0; i < cases; i++)
        {
            var number = await Turns.BeginAsync(_store);
            for (var turn = 1; turn < turns; turn++) await _store.CommitAsync(Turns.Next(number, turn * Turns.EventsPerTurn));
        }
        var channel = new Recorder(_ => new SendOutcome.Sent());

        await RunUntilAsync(channel, cases * turns);

        Assert.All(channel.Sent.GroupBy(m => m.CaseNumber), g => Assert.Equal([1, 2, 3, 4, 5], g.Select(m => m.Number)));
    }

    [Fact]
    public async Task Run_AMessageThatFailsAtFirst_IsSentAgainBeforeTheNext()
    {
        var number = await Turns.BeginAsync(_store);
        await _store.CommitAsync(Turns.Next(number, Turns.EventsPerTurn));
        var channel = new Recorder(m => m is { Number: 1, Attempt: < 3 } ? new SendOutcome.Later("busy", TimeSpan.Zero) : new SendOutcome.Sent());

        await RunUntilAsync(channel, 4);

        Assert.Equal([(1, 1), (1, 2), (1, 3), (2, 1)], channel.Sent.Select(m => ((int)m.Number, m.Attempt)));
    }

    [Fact]
    public async Task Run_AMessageThatThrows_DoesNotStopTheOthers()
    {
        await Turns.BeginAsync(_store);
        await Turns.BeginAsync(_store);
        var channel = new Recorder(m => m.CaseNumber == "2026-0001" ? throw new InvalidOperationException("a bug") : new SendOutcome.Sent());

        await RunUntilAsync(channel, 2);

        Assert.Contains(channel.Sent, m => m.CaseNumber == "2026-0002");
    }

    [Fact]
    public async Task Run_AMessageThatIsGivenUp_LetsTheNextFollow()
    {
        var number = await Turns.BeginAsync(_store);
        await _store.CommitAsync(Turns.Next(number, Turns.EventsPerTurn));
        var channel = new Recorder(m => m.Number == 1 ? new SendOutcome.GivenUp("gone") : new SendOutcome.Sent());

        await RunUntilAsync(channel, 2);

        Assert.Equal([1, 2], channel.Sent.Select(m => m.Number));
    }

    [Fact]
    public async Task Run_TheReceiptOfASlot_ComesWithItsNextMessage()
    {
        var number = await Turns.BeginAsync(_store);
        await _store.CommitAsync(Turns.Next(number, Turns.EventsPerTurn));
        var channel = new Recorder(m => new SendOutcome.Sent($"ts-{m.Number}"));

        await RunUntilAsync(channel, 2);

        Assert.Equal([null, "ts-1"], channel.Sent.Select(m => m.Receipt));
    }

    [Fact]
    public async Task Run_WithoutChannels_EndsAtOnce()
    {
        using var sender = new OutgoingSender(_store, [], new CaseSignals(), TimeProvider.System, NullLogger<OutgoingSender>.Instance);

        await sender.RunAsync(CancellationToken.None);
    }

    [Theory]
    [InlineData(1, 0, 1000)]
    [InlineData(3, 0, 4000)]
    [InlineData(3, 0.5, 3000)]
    [InlineData(12, 0, 300_000)]
    [InlineData(1_000_000, 0, 300_000)]
    public void Pause_GrowsWithTheAttempts(int attempt, double chance, double milliseconds) =>
        Assert.Equal(milliseconds, RetryPause.After(attempt, chance).TotalMilliseconds, 3);

    private async Task RunUntilAsync(Recorder channel, int attempts)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        channel.Reached(attempts, stop);
        using var sender = new OutgoingSender(_store, [channel], new CaseSignals(), TimeProvider.System, NullLogger<OutgoingSender>.Instance);
        await sender.RunAsync(stop.Token);
        Assert.True(channel.Sent.Count >= attempts, $"only {channel.Sent.Count} of {attempts} attempts");
    }

    private sealed class Recorder(Func<OutgoingMessage, SendOutcome> answer) : IOutgoingChannel
    {
        private int _wanted;
        private CancellationTokenSource? _stop;

        public string Channel => "slack";

        public ConcurrentQueue<OutgoingMessage> Sent { get; } = new();

        public void Reached(int attempts, CancellationTokenSource stop) => (_wanted, _stop) = (attempts, stop);

        public Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
        {
            Sent.Enqueue(message);
            if (Sent.Count >= _wanted) _stop?.Cancel();
            return Task.FromResult(answer(message));
        }
    }
}
