namespace ChatOpsFraud.Core.Rules;

/// <summary>An advice that goes with a decision. When several rows give it, it carries the sentences of all of them.</summary>
/// <param name="Id">Advice id, e.g. <c>stopShipment</c>.</param>
/// <param name="Label">Short Japanese title.</param>
/// <param name="Texts">What to do today, one sentence each, none twice; in the order of the rows.</param>
/// <param name="Rules">Ids of the rows that gave it; at least one.</param>
/// <param name="Reason">Why, in Japanese.</param>
/// <param name="Basis">The document's word only when every row is the document's word.</param>
/// <param name="Citations">The clauses it rests on.</param>
public sealed record AdviceGiven(
    string Id,
    string Label,
    IReadOnlyList<string> Texts,
    IReadOnlyList<string> Rules,
    string Reason,
    RuleBasis Basis,
    IReadOnlyList<Citation> Citations);
