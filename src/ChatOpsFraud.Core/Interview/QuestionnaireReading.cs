using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// What reading the questionnaire files gave. Invariant: the questionnaire is there exactly when there are no findings,
/// so that a half-read questionnaire is never asked.
/// </summary>
/// <param name="Questionnaire">The questionnaire; null when something has to be mended first.</param>
/// <param name="Findings">Everything that has to be mended, in the order of files; empty when all is well.</param>
public sealed record QuestionnaireReading(Questionnaire? Questionnaire, IReadOnlyList<RuleFinding> Findings)
{
    /// <summary>The questionnaire of files that are known to be sound.</summary>
    /// <exception cref="InvalidOperationException">The files have findings.</exception>
    public Questionnaire Sound => Questionnaire ?? throw new InvalidOperationException(string.Join('\n', Findings));
}
