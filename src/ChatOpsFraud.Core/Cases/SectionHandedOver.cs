namespace ChatOpsFraud.Core.Cases;

/// <summary>A colleague was asked to fill in a section; the others go on without it.</summary>
/// <param name="Section">Key of the section, e.g. <c>log[0]</c>.</param>
/// <param name="To">Id of the colleague in the channel.</param>
/// <param name="ToName">How people call the colleague.</param>
public sealed record SectionHandedOver(string Section, string To, string ToName) : CaseEvent;
