using System.Text;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>A Markdown text that grows line by line; words of rule files never break a table.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _text = new();

    /// <summary>A sentence as its own paragraph; a wording that begins with # is a heading.</summary>
    internal void Line(string code, params string[] arguments) => _text.Append(Wording.Of(code, arguments)).Append("\n\n");

    /// <summary>A table with the words of its head separated by a bar.</summary>
    internal void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(head);
        Row([.. head.Select(_ => "---")]);
        foreach (var row in rows) Row(row);
        _text.Append('\n');
    }

    /// <summary>The head of a table from one wording, its words separated by a bar.</summary>
    internal static string[] Head(string code) => Wording.Of(code).Split('|');

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    private void Row(IReadOnlyList<string> cells) =>
        _text.Append("| ").AppendJoin(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" "))).Append(" |\n");
}
