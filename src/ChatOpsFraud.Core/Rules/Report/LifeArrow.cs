namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>An arrow along straight lines, with a word beside it.</summary>
/// <param name="Points">At least two corners, from the tail to the head.</param>
/// <param name="Text">The word.</param>
/// <param name="X">Left end of the word.</param>
/// <param name="Y">Base line of the word.</param>
public sealed record LifeArrow(IReadOnlyList<(int X, int Y)> Points, string Text, int X, int Y);
