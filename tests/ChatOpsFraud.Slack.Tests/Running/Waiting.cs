namespace ChatOpsFraud.Slack.Tests.Running;

/// <summary>Waits for what a test expects; the limit is only there so that a failure ends.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(3);

    public static async Task UntilAsync(Func<bool> isThere, string otherwise)
    {
        for (var begun = TimeProvider.System.GetTimestamp(); !isThere(); await Task.Delay(Look))
            if (TimeProvider.System.GetElapsedTime(begun) > Limit) Assert.Fail($"It never came: {otherwise}");
    }
}
