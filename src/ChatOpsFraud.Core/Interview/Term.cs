namespace ChatOpsFraud.Core.Interview;

/// <summary>A word of the glossary, for questions such as 「チャージバックとは？」.</summary>
/// <param name="Name">The word.</param>
/// <param name="Aliases">Other spellings.</param>
/// <param name="Text">What it means, in plain Japanese.</param>
public sealed record Term(string Name, IReadOnlyList<string> Aliases, string Text);
