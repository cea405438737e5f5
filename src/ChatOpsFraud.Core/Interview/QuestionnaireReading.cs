namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// What reading the questionnaire files gave. Invariant: the questionnaire is there exactly when there are no findings,
/// so that a half-read questionnaire is never asked.
/// </summary>
public sealed class QuestionnaireReading
{
    internal QuestionnaireReading(Questionnaire questionnaire)
    {
        Questionnaire = questionnaire;
        Findings = [];
    }

    internal QuestionnaireReading(IReadOnlyList<QuestionnaireFinding> findings) => Findings = findings;

    /// <summary>The questionnaire; null when something has to be mended first.</summary>
    public Questionnaire? Questionnaire { get; }

    /// <summary>Everything that has to be mended, in the order of files and places; empty when all is well.</summary>
    public IReadOnlyList<QuestionnaireFinding> Findings { get; }
}
