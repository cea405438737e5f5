using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>提出先: the competent headquarters and the two places where e-Gov wants a destination.</summary>
/// <param name="Rule">Id of the row that fired.</param>
/// <param name="Prefecture">都道府県.</param>
/// <param name="Municipality">市区町村; null where the prefecture decides.</param>
/// <param name="Area">方面; null outside Hokkaido.</param>
/// <param name="Headquarters">警察本部, e.g. 神奈川県警察本部.</param>
/// <param name="Destination">What to choose at 申請・届出先.</param>
/// <param name="SubmitTo">What to choose at 提出先選択.</param>
/// <param name="Reason">Why, in Japanese.</param>
/// <param name="Remarks">What is not certain; empty when nothing.</param>
/// <param name="Citations">根拠.</param>
/// <param name="RuleSet">Edition and hash of the rule set.</param>
public sealed record JurisdictionBlock(
    string Rule,
    string Prefecture,
    string? Municipality,
    string? Area,
    string Headquarters,
    string Destination,
    string SubmitTo,
    string Reason,
    IReadOnlyList<string> Remarks,
    IReadOnlyList<Citation> Citations,
    string RuleSet) : Block;
