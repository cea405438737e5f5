namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>A text from which card data were cut.</summary>
/// <param name="Text">The text; each place of card data is one bracketed notice. The same string when nothing was cut.</param>
/// <param name="Count">How many places were cut; a number with its expiry and security code beside it is one place.</param>
public sealed record CutOutResult(string Text, int Count);
