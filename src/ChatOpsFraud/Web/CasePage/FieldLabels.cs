using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Web.CasePage;

/// <summary>Labels for any field id that events of a case hold, also for fields that do not apply now.</summary>
/// <param name="questionnaire">The questions of the case.</param>
/// <param name="current">The case.</param>
internal sealed class FieldLabels(Questionnaire questionnaire, Case current)
{
    private readonly Journey _journey = new(questionnaire, current.Sheet);

    private readonly Dictionary<string, (Question Question, QuestionSection Section)> _byPattern = questionnaire.Sections
        .SelectMany(s => s.Questions.Select(q => (Question: q, Section: s)))
        .ToDictionary(q => q.Question.Field, StringComparer.Ordinal);

    /// <summary>The label with its order and item; a field that no question has is named by its id.</summary>
    public string Of(string field)
    {
        if (_journey.Find(field) is { } step) return Labels.Of(step, current.Sheet);
        if (!_byPattern.TryGetValue(FieldPath.Pattern(field), out var found)) return field;
        var (order, item) = FieldPath.PlacesOf(field);
        return Labels.Of(new Step(field, found.Question, found.Section, order, item), current.Sheet);
    }
}
