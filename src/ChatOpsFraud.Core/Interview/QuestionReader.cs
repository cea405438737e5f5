using ChatOpsFraud.Core.Fields;

namespace ChatOpsFraud.Core.Interview;

/// <summary>Reads one question with its choices and its condition. Whether questions fit each other is checked afterwards.</summary>
internal static class QuestionReader
{
    private static readonly string[] QuestionKeys =
    [
        "field", "kind", "label", "required", "when", "question", "hint", "example", "why", "clause", "choices", "freeText",
        "aliases", "explanation",
    ];

    private static readonly string[] ChoiceKeys = ["value", "label", "synonyms"];
    private static readonly string[] ConditionKeys = ["field", "is"];

    // In the order of FieldKind, which a test holds: reflection would add milliseconds to the way to the first question.
    private static readonly string[] KindNames =
    [
        "text", "longText", "personName", "kana", "email", "phone", "postalCode", "address", "looseAddress", "url", "date",
        "dateTime", "money", "quantity", "ip", "port", "yesNo", "choice",
    ];

    public static Question? Read(StrictItem item, string file, QuestionnaireFindings findings)
    {
        if (StrictObject.Open(item.Element, file, item.Pointer, QuestionKeys, findings) is not { } json) return null;
        return new Question(
            json.Text("field"),
            Kind(json),
            json.Text("label"),
            json.Flag("required"),
            When(json),
            json.Text("question"),
            json.OptionalText("hint"),
            json.OptionalText("example"),
            json.Text("why"),
            json.Text("clause"),
            Choices(json, findings),
            json.Flag("freeText", otherwise: false),
            json.Texts("aliases"),
            json.OptionalText("explanation"));
    }

    private static FieldKind Kind(StrictObject json)
    {
        var name = json.Text("kind");
        var index = Array.IndexOf(KindNames, name);
        if (index >= 0) return (FieldKind)index;
        if (name.Length > 0) json.Find("kind", "questions.unknownKind", name, string.Join("、", KindNames));
        return default;
    }

    private static Condition? When(StrictObject json)
    {
        if (json.Below("when", ConditionKeys) is not { } below) return null;
        if (!below.Has("is")) below.Find("is", "questions.missing", "is");
        return new Condition(below.Text("field"), below.Texts("is"));
    }

    private static List<Choice> Choices(StrictObject json, QuestionnaireFindings findings)
    {
        var choices = new List<Choice>();
        foreach (var item in json.Items("choices"))
        {
            if (StrictObject.Open(item.Element, json.File, item.Pointer, ChoiceKeys, findings) is { } choice)
                choices.Add(new Choice(choice.Text("value"), choice.Text("label"), choice.Texts("synonyms")));
        }
        return choices;
    }
}
