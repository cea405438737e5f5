namespace ChatOpsFraud.Core.Interview;

/// <summary>A section with the file it came from, so that a finding can name the place.</summary>
internal sealed record ReadSection(string File, QuestionSection Section)
{
    /// <summary>JSON pointer of a question of this section. Invariant: no question was left out in reading.</summary>
    public static string At(int question) => $"/questions/{question}";
}
