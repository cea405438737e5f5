using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Tests.Running;

namespace ChatOpsFraud.Slack.Tests.Load;

/// <summary>Measures how long Slack waits for an acknowledgement.</summary>
internal sealed class MeasuredLine(ISlackLine line) : ISlackLine
{
    private readonly ConcurrentBag<TimeSpan> _waits = [];

    public int Count => _waits.Count;

    public Task<JsonObject?> EventAsync(JsonObject envelope) => MeasureAsync(() => line.EventAsync(envelope));

    public Task<JsonObject?> InteractionAsync(JsonObject payload) => MeasureAsync(() => line.InteractionAsync(payload));

    public Task<JsonObject?> CommandAsync(JsonObject form) => MeasureAsync(() => line.CommandAsync(form));

    /// <summary>Milliseconds.</summary>
    public (double P50, double P99, double Worst) Percentiles()
    {
        var waits = _waits.Select(w => w.TotalMilliseconds).Order().ToList();
        return (waits[waits.Count / 2], waits[waits.Count * 99 / 100], waits[^1]);
    }

    private async Task<JsonObject?> MeasureAsync(Func<Task<JsonObject?>> call)
    {
        var begun = TimeProvider.System.GetTimestamp();
        var answer = await call();
        _waits.Add(TimeProvider.System.GetElapsedTime(begun));
        return answer;
    }
}
