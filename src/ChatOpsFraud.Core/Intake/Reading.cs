using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Intake;

/// <summary>One field that was read out of a pasted text.</summary>
/// <param name="Field">Field id with its places filled in, e.g. <c>orders[0].items[1].price</c>.</param>
/// <param name="Value">The value, read by the field's own type.</param>
/// <param name="Line">Line of the pasted text in which the value begins, counted from 1.</param>
/// <param name="Excerpt">That line as it was written, at most 120 characters, to show where the value comes from.</param>
public sealed record Reading(string Field, FieldValue Value, int Line, string Excerpt);
