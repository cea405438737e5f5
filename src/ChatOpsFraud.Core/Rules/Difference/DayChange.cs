namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Days that count otherwise for the check of reports.</summary>
/// <param name="Before">What they were, in Japanese.</param>
/// <param name="After">What they are.</param>
/// <param name="Count">How many, until the end of the calendar.</param>
/// <param name="First">The first ones.</param>
public sealed record DayChange(string Before, string After, int Count, IReadOnlyList<DateOnly> First);
