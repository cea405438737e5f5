namespace ChatOpsFraud.Core.Rules;

/// <summary>An advice that goes with a decision.</summary>
/// <param name="Id">Advice id, e.g. <c>stopShipment</c>.</param>
/// <param name="Label">Short Japanese title.</param>
/// <param name="Texts">What to do today, one sentence each.</param>
/// <param name="Rule">Id of the row that gave it.</param>
/// <param name="Reason">Why, in Japanese.</param>
/// <param name="Basis">The document's word or the operator's reading.</param>
/// <param name="Citations">The clauses it rests on.</param>
public sealed record AdviceGiven(
    string Id,
    string Label,
    IReadOnlyList<string> Texts,
    string Rule,
    string Reason,
    RuleBasis Basis,
    IReadOnlyList<Citation> Citations);
