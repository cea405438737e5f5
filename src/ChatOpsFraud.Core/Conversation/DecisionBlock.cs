using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>判定 of the triage.</summary>
/// <param name="Rule">Id of the row that fired.</param>
/// <param name="Outcome">E.g. <c>report</c>.</param>
/// <param name="Title">The outcome as people read it, e.g. 通報.</param>
/// <param name="Reason">Why, in Japanese.</param>
/// <param name="IsInterpretation">True when the row is a reading of the guideline and not its word.</param>
/// <param name="Advice">What to do now.</param>
/// <param name="Citations">根拠.</param>
/// <param name="RuleSet">Edition and hash of the rule set.</param>
public sealed record DecisionBlock(
    string Rule,
    string Outcome,
    string Title,
    string Reason,
    bool IsInterpretation,
    IReadOnlyList<AdviceLine> Advice,
    IReadOnlyList<Citation> Citations,
    string RuleSet) : Block;
