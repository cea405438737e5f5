namespace ChatOpsFraud.Slack.Protocol;

/// <summary>
/// Signatures of requests that were answered well, as long as their time is within the window: whoever plays one again gets the
/// same yes, and nothing happens. A request that failed is not kept, because Slack may send the very same bytes again at once.
/// </summary>
internal sealed class SeenSignatures(TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(2 * SlackSignature.Tolerance);

    private readonly Lock _lock = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<(string Signature, DateTimeOffset Until)> _inOrder = new();

    public bool Contains(string signature)
    {
        lock (_lock) return _seen.Contains(signature);
    }

    public void Add(string signature)
    {
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            while (_inOrder.TryPeek(out var oldest) && oldest.Until < now) _seen.Remove(_inOrder.Dequeue().Signature);
            if (_seen.Add(signature)) _inOrder.Enqueue((signature, now + Window));
        }
    }
}
