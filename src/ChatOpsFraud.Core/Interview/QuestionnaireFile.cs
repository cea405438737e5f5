namespace ChatOpsFraud.Core.Interview;

/// <summary>What one file holds: a section, or the terms of the glossary.</summary>
/// <param name="Path">Path relative to <c>rules/</c>.</param>
/// <param name="Edition">Edition of the file; all files have the same.</param>
/// <param name="Section">Null for the glossary. Invariant: no question was left out, so an index is a place in the file.</param>
/// <param name="Terms">Empty for a section.</param>
internal sealed record QuestionnaireFile(string Path, string Edition, QuestionSection? Section, IReadOnlyList<Term> Terms)
{
    public const string Glossary = "questions/glossary.json";
}
