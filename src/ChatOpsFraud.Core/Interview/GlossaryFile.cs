using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Reading;

namespace ChatOpsFraud.Core.Interview;

/// <summary>The glossary and the JSON it came from. Invariant: term n stands in node n.</summary>
internal sealed record GlossaryFile(string Edition, IReadOnlyList<Term> Terms, SourceNode Root, IReadOnlyList<SourceNode> Nodes)
{
    public const string Path = "questions/glossary.json";

    public static GlossaryFile? Read(string text, List<RuleFinding> findings)
    {
        if (SourceJson.Read(Path, text, findings) is not { } root) return null;
        var json = new SourceObject(Path, root, findings, "$schema?", "edition", "terms");
        json.Schema("../schema/glossary.schema.json");
        var nodes = json.Items("terms");
        var terms = new List<Term>(nodes.Count);
        foreach (var node in nodes)
        {
            var term = new SourceObject(Path, node, findings, "name", "aliases?", "text");
            terms.Add(new Term(term.Text("name"), term.Texts("aliases"), term.Text("text")));
        }
        return new GlossaryFile(json.Text("edition"), terms, root, nodes);
    }
}
