namespace ChatOpsFraud.Core.Intake;

/// <summary>A line of a pasted text that says something of which nothing was read, or not all: the hour and the caller of a call.</summary>
/// <param name="Line">Line of the pasted text, counted from 1.</param>
/// <param name="Text">The line as it was written, trimmed, without the mark of card data that was cut out; at most 120 characters.</param>
public sealed record UnreadLine(int Line, string Text);
