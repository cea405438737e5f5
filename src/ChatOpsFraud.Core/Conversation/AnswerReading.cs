using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>Reads a text as the answer to a question: a choice first, then by the kind of the field.</summary>
internal static class AnswerReading
{
    public static Parsed<FieldValue> Read(Question question, string text, DateTimeOffset now)
    {
        if (question.Choices.Count == 0) return FieldReader.Read(question.Kind, text, now);
        var choice = ChoiceReader.Read(text, question.Choices, question.FreeText);
        if (!choice.IsRead) return YesNoOf(question, text) ?? choice;
        var isPicked = question.Choices.Any(c => c.Value == choice.Value.Canonical);
        return isPicked ? choice : FieldReader.Read(question.Kind, text, now);
    }

    // Everyday words for yes and no that the question does not list itself.
    private static Parsed<FieldValue>? YesNoOf(Question question, string text) =>
        YesNo.Parse(text) is { IsRead: true, Value: var said } && question.Choices.FirstOrDefault(c => c.Value == said.Canonical) is { } choice
            ? Parsed<FieldValue>.Of(FieldValue.Of(choice.Value, choice.Label))
            : null;

    /// <summary>True when what was understood differs from what was typed, so that the person should see it.</summary>
    public static bool IsWorthEcho(Question question, string typed, FieldValue value) =>
        question.Kind is not (FieldKind.YesNo or FieldKind.LongText)
        && !question.Choices.Any(c => c.Value == typed.Trim())
        && !(question.Choices.Count > 0 && typed.Trim().Length <= 2)
        && !string.Equals(typed.Trim(), value.Display, StringComparison.Ordinal);
}
