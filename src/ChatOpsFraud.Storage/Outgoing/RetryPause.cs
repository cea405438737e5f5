namespace ChatOpsFraud.Storage.Outgoing;

/// <summary>How long to wait before a message is tried again: doubling from a second to five minutes, spread so that a crowd does not come back at once.</summary>
internal static class RetryPause
{
    private const double FirstSeconds = 1;
    private const double LongestSeconds = 300;
    private const double Spread = 0.5;

    /// <summary>The pause after an attempt.</summary>
    /// <param name="attempt">The how-manieth attempt failed, from 1.</param>
    /// <param name="chance">From 0 (inclusive) to 1 (exclusive).</param>
    public static TimeSpan After(int attempt, double chance)
    {
        var longest = Math.Min(LongestSeconds, FirstSeconds * Math.Pow(2, Math.Min(attempt, 20) - 1));
        return TimeSpan.FromSeconds(longest * (1 - (Spread * chance)));
    }
}
