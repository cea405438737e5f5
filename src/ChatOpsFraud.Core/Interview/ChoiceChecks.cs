using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Rules.Reading;

namespace ChatOpsFraud.Core.Interview;

/// <summary>Checks that the choices of a question fit its kind and that every word means one choice only.</summary>
internal static class ChoiceChecks
{
    /// <summary>Longest text of a button: Slack refuses a message with a longer one.</summary>
    private const int LongestLabel = 75;

    public static void Run(Question question, SourceNode node, FileFindings findings)
    {
        if (FaultOfKind(question) is { } fault) findings.Find(node.Part("choices"), fault);
        var values = new HashSet<string>(StringComparer.Ordinal);
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < question.Choices.Count; i++)
        {
            var (choice, at) = (question.Choices[i], node.Part("choices", i));
            Value(choice, at.Part("value"), values, findings);
            Word(choice.Label, at.Part("label"), words, findings);
            if (choice.Label.Length > LongestLabel)
                findings.Find(at.Part("label"), "questions.longLabel", $"{LongestLabel}");
            for (var k = 0; k < choice.Synonyms.Count; k++)
                Word(choice.Synonyms[k], at.Part("synonyms", k), words, findings);
        }
    }

    private static void Value(Choice choice, SourceNode node, HashSet<string> values, FileFindings findings)
    {
        if (!QuestionForm.IsName(choice.Value)) findings.Find(node, "questions.valueForm", choice.Value);
        if (!values.Add(choice.Value)) findings.Find(node, "questions.doubledValue", choice.Value);
    }

    private static void Word(string word, SourceNode node, HashSet<string> words, FileFindings findings)
    {
        if (!words.Add(word)) findings.Find(node, "questions.doubledWord", word);
    }

    private static string? FaultOfKind(Question question) => question.Kind switch
    {
        FieldKind.Choice when question.FreeText => "questions.choiceFreeText",
        FieldKind.Choice when question.Choices.Count < 2 => "questions.choiceCount",
        FieldKind.YesNo when question.FreeText => "questions.choiceFreeText",
        FieldKind.YesNo when !IsYesNo(question.Choices) => "questions.yesNoChoices",
        FieldKind.Choice or FieldKind.YesNo => null,
        FieldKind.Text or FieldKind.LongText when question.FreeText != (question.Choices.Count > 0) => "questions.textChoices",
        FieldKind.Text or FieldKind.LongText => null,
        _ when question.FreeText || question.Choices.Count > 0 => "questions.kindChoices",
        _ => null,
    };

    private static bool IsYesNo(IReadOnlyList<Choice> choices) =>
        choices.Count == 2 && choices[0].Value == "yes" && choices[1].Value == "no";
}
