namespace ChatOpsFraud.Core.Intake;

/// <summary>What was read out of a pasted text, and what is left for a person to look at.</summary>
/// <param name="Readings">The fields that were read, in the order of the questionnaire; each field once.</param>
/// <param name="UnreadLines">
/// The lines that may still matter, in the order of the text; no greetings, rules, headings, sums and disclaimers.
/// </param>
public sealed record PasteResult(IReadOnlyList<Reading> Readings, IReadOnlyList<UnreadLine> UnreadLines);
