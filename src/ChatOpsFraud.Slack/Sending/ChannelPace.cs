namespace ChatOpsFraud.Slack.Sending;

/// <summary>One message a second into one channel, as Slack asks for.</summary>
internal sealed class ChannelPace(TimeProvider clock)
{
    private const int MostRemembered = 10_000;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    // Who waits longer gives its place in the queue back, so that others can send.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Team, string Channel), DateTimeOffset> _free = [];

    /// <summary>Waits for the turn in a channel.</summary>
    /// <returns>Null when it is there; else how long to come back later.</returns>
    public async Task<TimeSpan?> WaitAsync(string team, string channel, CancellationToken cancellationToken)
    {
        var wait = Reserve((team, channel));
        if (wait > LongestWait) return wait;
        if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
        return null;
    }

    private TimeSpan Reserve((string Team, string Channel) key)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            if (_free.Count >= MostRemembered)
                foreach (var old in _free.Where(f => f.Value <= now).Select(f => f.Key).ToList())
                    _free.Remove(old);
            var at = _free.TryGetValue(key, out var free) && free > now ? free : now;
            if (at - now <= LongestWait) _free[key] = at + Between;
            return at - now;
        }
    }
}
