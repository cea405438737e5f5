using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules;

/// <summary>One fault in a rule file: where it stands and how to mend it.</summary>
/// <param name="File">Path inside the rule folder, e.g. <c>triage/outcome.json</c>.</param>
/// <param name="Place">JSON pointer of the value, e.g. <c>/rows/3/when</c>; empty for the whole file.</param>
/// <param name="Line">Line of the value, from 1; 0 when the file itself is missing.</param>
/// <param name="Sentence">What is wrong and how to mend it, in Japanese.</param>
public sealed record RuleFinding(string File, string Place, int Line, Sentence Sentence)
{
    /// <inheritdoc />
    public override string ToString() => $"{File}:{Line} {Place} {Sentence.Text}";
}
