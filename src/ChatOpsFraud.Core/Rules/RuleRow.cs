namespace ChatOpsFraud.Core.Rules;

/// <summary>A row of a decision table.</summary>
/// <param name="Id">Stable id, unique in its table, e.g. <c>report</c>.</param>
/// <param name="When">Cells that must all hold; a fact that is absent may have any value.</param>
/// <param name="Result">The outcome, or for a collecting table the advice.</param>
/// <param name="Texts">For advice: what to do today, one sentence each; else empty.</param>
/// <param name="Reason">Why, in plain Japanese.</param>
/// <param name="Basis">The document's word or the operator's reading.</param>
/// <param name="Citations">The clauses it rests on; at least one.</param>
public sealed record RuleRow(
    string Id,
    IReadOnlyList<RowCondition> When,
    string Result,
    IReadOnlyList<string> Texts,
    string Reason,
    RuleBasis Basis,
    IReadOnlyList<Citation> Citations)
{
    private readonly RowCondition[] _cells = [.. When];

    /// <summary>Whether every cell holds; positions are those of the table's facts, negative for 未回答.</summary>
    internal bool Applies(ReadOnlySpan<int> positions)
    {
        foreach (var condition in _cells)
            if (!condition.Allows(positions[condition.Column])) return false;
        return true;
    }
}
