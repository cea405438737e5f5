using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Interview;

/// <summary>Checks that the choices of a question fit its kind and that every word means one choice only.</summary>
internal static class ChoiceChecks
{
    /// <summary>Longest text of a button: Slack refuses a message with a longer one.</summary>
    private const int LongestLabel = 75;

    public static void Run(string file, string pointer, Question question, QuestionnaireFindings findings)
    {
        if (FaultOfKind(question) is { } fault) findings.Add(file, pointer, fault);
        var values = new HashSet<string>(StringComparer.Ordinal);
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < question.Choices.Count; i++)
        {
            var (choice, at) = (question.Choices[i], $"{pointer}/{i}");
            if (!QuestionForm.IsName(choice.Value)) findings.Add(file, $"{at}/value", "questions.valueForm", choice.Value);
            if (!values.Add(choice.Value)) findings.Add(file, $"{at}/value", "questions.doubledValue", choice.Value);
            if (choice.Label.Length > LongestLabel) findings.Add(file, $"{at}/label", "questions.longLabel", $"{LongestLabel}");
            if (!words.Add(choice.Label)) findings.Add(file, $"{at}/label", "questions.doubledWord", choice.Label);
            for (var k = 0; k < choice.Synonyms.Count; k++)
            {
                if (!words.Add(choice.Synonyms[k]))
                    findings.Add(file, $"{at}/synonyms/{k}", "questions.doubledWord", choice.Synonyms[k]);
            }
        }
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
