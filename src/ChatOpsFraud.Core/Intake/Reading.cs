using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Intake;

/// <summary>A value read out of a pasted text.</summary>
/// <param name="Field">Field id with places filled in, e.g. <c>orders[0].items[1].price</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="Line">Line of the text, from 1.</param>
/// <param name="Excerpt">The words it was read from.</param>
public sealed record Reading(string Field, FieldValue Value, int Line, string Excerpt);
