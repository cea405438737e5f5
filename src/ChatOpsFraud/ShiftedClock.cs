namespace ChatOpsFraud;

/// <summary>A clock that started at a given moment and goes on from there, for <c>--now</c>.</summary>
/// <param name="start">What it showed when it was made.</param>
/// <param name="inner">The clock whose passing time it follows.</param>
internal sealed class ShiftedClock(DateTimeOffset start, TimeProvider inner) : TimeProvider
{
    private readonly long _begun = inner.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => (start + inner.GetElapsedTime(_begun)).ToUniversalTime();

    public override long GetTimestamp() => inner.GetTimestamp();

    public override long TimestampFrequency => inner.TimestampFrequency;
}
