namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// All questions of one edition, in the order in which they are asked: triage, interview (表1, 表2), preservation (表3).
/// Invariant: field ids are unique; a condition names a field that stands earlier.
/// </summary>
/// <param name="Edition">Edition of the files, e.g. <c>1.0</c>.</param>
/// <param name="Sections">Sections in order.</param>
/// <param name="Terms">Glossary.</param>
public sealed record Questionnaire(string Edition, IReadOnlyList<QuestionSection> Sections, IReadOnlyList<Term> Terms)
{
    /// <summary>Every question in order.</summary>
    public IEnumerable<Question> Questions => Sections.SelectMany(s => s.Questions);
}
