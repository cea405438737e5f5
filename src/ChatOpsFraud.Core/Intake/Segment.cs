namespace ChatOpsFraud.Core.Intake;

/// <summary>A label and what stands behind it.</summary>
/// <param name="Meaning">Meaning of the label.</param>
/// <param name="Value">The value as written, empty when it stands on the next line.</param>
/// <param name="Polite">True for お名前 and the like.</param>
/// <param name="Remarks">True for 備考 and the like, whose text is not asked for and may still matter.</param>
internal readonly record struct Segment(Meaning Meaning, string Value, bool Polite, bool Remarks = false);
