using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Reading;

namespace ChatOpsFraud.Core.Interview;

/// <summary>Reads one question with its choices and its condition. Whether questions fit each other is checked afterwards.</summary>
internal static class QuestionReader
{
    // In the order of FieldKind, which a test holds: reflection would add milliseconds to the way to the first question.
    private static readonly string[] KindNames =
    [
        "text", "longText", "personName", "kana", "email", "phone", "postalCode", "address", "looseAddress", "url", "date",
        "dateTime", "money", "quantity", "ip", "port", "yesNo", "choice",
    ];

    public static Question Read(string file, SourceNode node, List<RuleFinding> findings)
    {
        var json = new SourceObject(
            file, node, findings, "field", "kind", "label", "required", "when?", "question", "hint?", "example?", "why", "clause",
            "choices?", "freeText?", "aliases?", "explanation?");
        return new Question(
            json.Text("field"),
            Kind(json, new FileFindings(file, findings)),
            json.Text("label"),
            json.Truth("required"),
            json.Member("when") is { } when ? When(file, when, findings) : null,
            json.Text("question"),
            json.OptionalText("hint"),
            json.OptionalText("example"),
            json.Text("why"),
            json.Text("clause"),
            Choices(file, json, findings),
            json.Truth("freeText"),
            json.Texts("aliases"),
            json.OptionalText("explanation"));
    }

    private static FieldKind Kind(SourceObject json, FileFindings findings)
    {
        var name = json.Text("kind");
        var index = Array.IndexOf(KindNames, name);
        if (index >= 0) return (FieldKind)index;
        if (name.Length > 0)
            findings.Find(json.Node.Part("kind"), "questions.unknownKind", name, string.Join("、", KindNames));
        return default;
    }

    private static Condition When(string file, SourceNode node, List<RuleFinding> findings)
    {
        var json = new SourceObject(file, node, findings, "field", "is");
        return new Condition(json.Text("field"), json.Texts("is"));
    }

    private static List<Choice> Choices(string file, SourceObject json, List<RuleFinding> findings)
    {
        var choices = new List<Choice>();
        foreach (var node in json.Items("choices"))
        {
            var choice = new SourceObject(file, node, findings, "value", "label", "synonyms?");
            choices.Add(new Choice(choice.Text("value"), choice.Text("label"), choice.Texts("synonyms")));
        }
        return choices;
    }
}
