namespace ChatOpsFraud.Teams.Protocol.Connector;

/// <summary>
/// Holds what Teams allows a bot in one conversation: 7 calls in a second, 8 in two, 60 in thirty, 1800 in an hour. A place is taken when it
/// is asked for; the caller waits as long as it is told.
/// </summary>
internal sealed class Pace(TimeProvider clock)
{
    private const int MostConversations = 10_000;

    private static readonly (int Calls, TimeSpan In)[] Limits =
    [
        (7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1)),
    ];

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> _calls = new(StringComparer.Ordinal);

    /// <summary>Takes a place when it comes within <paramref name="patience"/>. The wait until it; without a place, how long it would be.</summary>
    public (bool IsTaken, TimeSpan Wait) Take(string conversation, TimeSpan patience)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            if (_calls.Count >= MostConversations) Forget(now);
            if (!_calls.TryGetValue(conversation, out var calls)) _calls[conversation] = calls = new Queue<DateTimeOffset>();
            while (calls.TryPeek(out var oldest) && oldest <= now - Limits[^1].In) calls.Dequeue();
            var at = FirstPlace([.. calls], now);
            if (at - now > patience) return (false, at - now);
            calls.Enqueue(at);
            return (true, at - now);
        }
    }

    // Calls are in order, and may lie ahead. The n-th last call and this one must be further apart than the limit.
    private static DateTimeOffset FirstPlace(DateTimeOffset[] calls, DateTimeOffset now)
    {
        var at = calls.Length > 0 && calls[^1] > now ? calls[^1] : now;
        foreach (var (most, span) in Limits)
            if (calls.Length >= most && calls[^most] + span > at)
                at = calls[^most] + span;
        return at;
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var idle in _calls.Where(c => c.Value.Count == 0 || c.Value.Last() <= now - Limits[^1].In).Select(c => c.Key).ToList()) _calls.Remove(idle);
    }
}
