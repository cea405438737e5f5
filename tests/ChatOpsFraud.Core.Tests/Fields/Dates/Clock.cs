namespace ChatOpsFraud.Core.Tests.Fields.Dates;

/// <summary>The moment at which the tests of this folder read: Monday, 勤労感謝の日.</summary>
internal static class Clock
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 15, 0, 0, TimeSpan.FromHours(9));
}
