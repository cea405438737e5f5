namespace ChatOpsFraud.Core.Rules;

/// <summary>判定: what was decided, by which row, on which facts, under which rules.</summary>
/// <param name="Set"><c>triage</c> or <c>jurisdiction</c>.</param>
/// <param name="Rule">Id of the row that decided.</param>
/// <param name="Outcome">Its result, e.g. <c>report</c>.</param>
/// <param name="OutcomeLabel">The result in Japanese, e.g. 通報.</param>
/// <param name="Advised">Advice that goes with it, in the order of its table; usually empty for a jurisdiction.</param>
/// <param name="Reason">Why, in plain Japanese.</param>
/// <param name="Basis">The document's word or the operator's reading.</param>
/// <param name="Citations">The clauses it rests on; at least one.</param>
/// <param name="RuleSet">Which rules decided.</param>
/// <param name="Facts">Fact id → value it rests on, 未回答 ones included.</param>
/// <param name="Trace">The rows that came before it and did not apply.</param>
public sealed record Decision(
    string Set,
    string Rule,
    string Outcome,
    string OutcomeLabel,
    IReadOnlyList<AdviceGiven> Advised,
    string Reason,
    RuleBasis Basis,
    IReadOnlyList<Citation> Citations,
    RuleSetStamp RuleSet,
    IReadOnlyDictionary<string, string> Facts,
    IReadOnlyList<RowTrace> Trace)
{
    /// <summary>The advice ids alone.</summary>
    public IReadOnlyList<string> Advice { get; } = [.. Advised.Select(a => a.Id)];
}
