namespace ChatOpsFraud.Core.Fields.Cards;

/// <summary>A stretch of a text, in UTF-16 units; <paramref name="End"/> is the first unit behind it.</summary>
internal readonly record struct CardSpan(int Start, int End, bool IsNumber);
