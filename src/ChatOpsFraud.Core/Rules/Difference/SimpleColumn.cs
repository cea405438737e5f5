namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>A fact that matters, with its values grouped.</summary>
/// <param name="Fact">Position of the fact in the full space.</param>
/// <param name="Classes">Positions of values that always go together.</param>
internal sealed record SimpleColumn(int Fact, IReadOnlyList<List<int>> Classes);
