namespace ChatOpsFraud.Core.Cases;

/// <summary>A value read out of a pasted text.</summary>
/// <param name="Field">Field id with places filled in.</param>
/// <param name="Value">Stored value.</param>
/// <param name="Display">What people read.</param>
/// <param name="Line">Line of the text it was read in, from 1.</param>
/// <param name="Excerpt">The words it was read from.</param>
public sealed record PastedValue(string Field, string Value, string Display, int Line, string Excerpt);
