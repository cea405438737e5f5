namespace ChatOpsFraud.Teams.Tests.Running;

/// <summary>Waits for what comes by itself.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    public static async Task UntilAsync(Func<bool> isDone)
    {
        using var limit = new CancellationTokenSource(Longest);
        using var pulse = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!isDone()) await pulse.WaitForNextTickAsync(limit.Token);
    }
}
