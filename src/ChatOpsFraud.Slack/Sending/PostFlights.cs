using System.Collections.Concurrent;

namespace ChatOpsFraud.Slack.Sending;

/// <summary>
/// Questions that are on their way to Slack right now. Whoever answers so quickly that the message is there before we know its time is
/// waited for, a little; else a quick answer would look as if it had been meant for the question before.
/// </summary>
internal sealed class PostFlights
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(300);

    private readonly ConcurrentDictionary<string, TaskCompletionSource> _byCase = new(StringComparer.Ordinal);

    /// <summary>A message of a case leaves.</summary>
    public void Begin(string caseNumber) => _byCase.TryAdd(caseNumber, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    /// <summary>It has arrived and is written down, or it has not arrived.</summary>
    public void End(string caseNumber)
    {
        if (_byCase.TryRemove(caseNumber, out var flight)) flight.TrySetResult();
    }

    /// <summary>Waits until nothing of a case is on its way, but not for long: Slack waits for an acknowledgement.</summary>
    public async Task SettleAsync(string caseNumber)
    {
        if (!_byCase.TryGetValue(caseNumber, out var flight)) return;
        await Task.WhenAny(flight.Task, Task.Delay(LongestWait, TimeProvider.System)).ConfigureAwait(false);
    }
}
