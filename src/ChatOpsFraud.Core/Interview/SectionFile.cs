using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Reading;

namespace ChatOpsFraud.Core.Interview;

/// <summary>One section and the JSON it came from. Invariant: question n stands in node n.</summary>
internal sealed record SectionFile(
    string Path, string Edition, QuestionSection Section, SourceNode Root, IReadOnlyList<SourceNode> Nodes)
{
    public static SectionFile? Read(string path, string text, List<RuleFinding> findings)
    {
        if (SourceJson.Read(path, text, findings) is not { } root) return null;
        var json = new SourceObject(path, root, findings, "$schema?", "edition", "id", "title", "stage", "questions");
        json.Schema("../schema/questions.schema.json");
        var stage = json.Choice(
            "stage",
            ("triage", QuestionStage.Triage), ("interview", QuestionStage.Interview), ("preservation", QuestionStage.Preservation));
        var nodes = json.Items("questions");
        var questions = new List<Question>(nodes.Count);
        foreach (var node in nodes)
            questions.Add(QuestionReader.Read(path, node, findings));
        return new SectionFile(
            path, json.Text("edition"), new QuestionSection(json.Text("id"), json.Text("title"), stage, questions), root, nodes);
    }
}
