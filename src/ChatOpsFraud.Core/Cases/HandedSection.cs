namespace ChatOpsFraud.Core.Cases;

/// <summary>A section that a colleague is filling in.</summary>
/// <param name="Section">Key of the section, e.g. <c>log[0]</c>.</param>
/// <param name="To">Id of the colleague in the channel.</param>
/// <param name="ToName">How people call the colleague.</param>
/// <param name="By">Who asked.</param>
/// <param name="At">When, Asia/Tokyo.</param>
public sealed record HandedSection(string Section, string To, string ToName, string By, DateTimeOffset At);
