namespace ChatOpsFraud.Core;

/// <summary>Asia/Tokyo, whatever the server's zone: it has had one offset, +09:00, since 1952.</summary>
public static class JapanTime
{
    /// <summary>+09:00.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(9);

    /// <summary>The same instant on a Japanese clock.</summary>
    public static DateTimeOffset Of(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The day in Japan on this clock.</summary>
    public static DateOnly Day(TimeProvider clock) => DateOnly.FromDateTime(Of(clock.GetUtcNow()).DateTime);
}
