namespace ChatOpsFraud.Core.Cases;

/// <summary>A section that was handed over came back, filled in or taken back; what is still open is asked here again.</summary>
/// <param name="Section">Key of the section.</param>
/// <param name="Answered">How many answers came with it; 0 when it was taken back.</param>
public sealed record SectionReturned(string Section, int Answered) : CaseEvent;
