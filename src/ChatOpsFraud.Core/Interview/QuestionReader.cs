using System.Text.Json;
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
    private static readonly string KindNames = string.Join("、", Enum.GetNames<FieldKind>().Select(JsonNamingPolicy.CamelCase.ConvertName));

    public static Question? Read(JsonElement element, string file, string pointer, QuestionnaireFindings findings)
    {
        if (StrictObject.Open(element, file, pointer, QuestionKeys, findings) is not { } json) return null;
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
        // TryParse takes numbers and lists as well; only a camel-case name is a kind here.
        if (name.Length > 0 && char.IsAsciiLetterLower(name[0]) && !name.Contains(',', StringComparison.Ordinal)
            && Enum.TryParse<FieldKind>(char.ToUpperInvariant(name[0]) + name[1..], out var kind))
            return kind;
        if (name.Length > 0) json.Find("kind", "questions.unknownKind", name, KindNames);
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
        foreach (var (element, pointer) in json.Items("choices"))
        {
            if (StrictObject.Open(element, json.File, pointer, ChoiceKeys, findings) is { } choice)
                choices.Add(new Choice(choice.Text("value"), choice.Text("label"), choice.Texts("synonyms")));
        }
        return choices;
    }
}
