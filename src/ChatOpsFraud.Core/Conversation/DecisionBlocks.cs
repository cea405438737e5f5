using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>Turns decisions into blocks that people read.</summary>
internal static class DecisionBlocks
{
    public static DecisionBlock Of(Decision decision) => new(
        decision.Rule,
        decision.Outcome,
        decision.OutcomeLabel,
        decision.Reason,
        decision.Basis == RuleBasis.Interpretation,
        [.. decision.Advised.Select(a => new AdviceLine(a.Id, a.Label, a.Texts))],
        decision.Citations,
        decision.RuleSet.ToString());

    public static JurisdictionBlock Of(JurisdictionResult place, Decision decision) => new(
        decision.Rule,
        place.Prefecture!,
        place.Municipality,
        place.Area,
        place.Headquarters!.Name,
        place.Destination!,
        place.SubmitTo!,
        decision.Reason,
        [.. place.Remarks.Select(r => r.Text)],
        decision.Citations,
        decision.RuleSet.ToString());
}
