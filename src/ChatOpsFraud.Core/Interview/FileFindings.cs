using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Reading;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Interview;

/// <summary>Adds findings of one questionnaire file at the place of the value that has to be mended.</summary>
internal sealed class FileFindings(string file, List<RuleFinding> findings)
{
    public void Find(SourceNode at, string code, params string[] arguments) =>
        findings.Add(new RuleFinding(file, at.Place, at.Line, Sentence.Of(code, arguments)));

    /// <summary>The value of a key; the object itself when the key is absent, so that a finding always has a place.</summary>
    public static SourceNode Part(SourceNode node, string key)
    {
        foreach (var member in node.Members)
        {
            if (member.Key == key) return member.Value;
        }
        return node;
    }

    /// <summary>One value of a list; a single value counts as a list of one.</summary>
    public static SourceNode Part(SourceNode node, string key, int index)
    {
        var list = Part(node, key);
        return list.Kind == SourceKind.List ? list.Items[index] : list;
    }
}
