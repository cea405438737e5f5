namespace ChatOpsFraud.Core.Fields.Dates;

/// <summary>
/// What the broad recogniser found from <paramref name="From"/> to <paramref name="To"/> (exclusive) of the text:
/// its kind (<c>date</c>, <c>daterange</c> …), its formula (TIMEX), whether a word such as 以降 modifies it, and its readings.
/// </summary>
internal sealed record BroadMatch(int From, int To, string Kind, string Timex, bool IsModified, IReadOnlyList<Interval> Readings);
