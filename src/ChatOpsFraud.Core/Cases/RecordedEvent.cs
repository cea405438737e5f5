namespace ChatOpsFraud.Core.Cases;

/// <summary>An event with who and when.</summary>
/// <param name="Event">What happened.</param>
/// <param name="By">Display name of the person.</param>
/// <param name="At">Asia/Tokyo.</param>
public sealed record RecordedEvent(CaseEvent Event, string By, DateTimeOffset At);
