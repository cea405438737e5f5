using System.Collections.Immutable;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>The answers of a case as the triage sees them.</summary>
public static class TriageAnswers
{
    /// <summary>The facts of a sheet; an answer that is no value (わからない, スキップ) counts as わからない.</summary>
    /// <param name="questionnaire">The questions; those of the triage ask for facts.</param>
    /// <param name="sheet">The answers.</param>
    /// <param name="now">Asia/Tokyo.</param>
    public static TriageFacts Of(Questionnaire questionnaire, AnswerSheet sheet, DateTimeOffset now)
    {
        var facts = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var question in questionnaire.Sections.Where(s => s.Stage == QuestionStage.Triage).SelectMany(s => s.Questions))
            if (sheet[question.Field] is { } answer)
                facts[question.Field] = answer.IsGiven ? answer.Value : Fact.Unknown;
        return new TriageFacts(DateOnly.FromDateTime(now.DateTime), facts.ToImmutable());
    }
}
