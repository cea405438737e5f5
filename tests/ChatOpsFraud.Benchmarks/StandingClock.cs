namespace ChatOpsFraud.Benchmarks;

/// <summary>Always the same moment, so that every round says and stores the same.</summary>
internal sealed class StandingClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
