using ChatOpsFraud.Core.Rules.Reading;

namespace ChatOpsFraud.Core.Interview;

/// <summary>
/// Checks every text of a question or term: blanks around a word would keep an answer from being recognised, and a very
/// long text would not fit into one block of a channel.
/// </summary>
internal static class TextChecks
{
    private const int LongestText = 1000;

    public static void Run(SourceNode node, FileFindings findings)
    {
        if (node.Kind == SourceKind.Text)
        {
            if (char.IsWhiteSpace(node.Text[0]) || char.IsWhiteSpace(node.Text[^1])) findings.Find(node, "questions.outerSpace");
            if (node.Text.Length > LongestText) findings.Find(node, "questions.longText");
        }
        foreach (var member in node.Members)
            Run(member.Value, findings);
        foreach (var item in node.Items)
            Run(item, findings);
    }
}
