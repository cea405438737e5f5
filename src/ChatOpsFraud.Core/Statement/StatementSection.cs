namespace ChatOpsFraud.Core.Statement;

/// <summary>A numbered section of 申出書.</summary>
/// <param name="Number">1, 2 or 3.</param>
/// <param name="Title">E.g. 申出者の基本情報.</param>
/// <param name="Blocks">Tables in order; one without a title comes first, then one per order.</param>
public sealed record StatementSection(int Number, string Title, IReadOnlyList<StatementTable> Blocks);
