namespace ChatOpsFraud.Core.Cases;

/// <summary>A decision was made or changed.</summary>
/// <param name="Set"><c>triage</c> or <c>jurisdiction</c>.</param>
/// <param name="Rule">Id of the row.</param>
/// <param name="Outcome">Outcome of the row.</param>
/// <param name="Advice">Ids of the advice that goes with it.</param>
/// <param name="Facts">The facts it rests on.</param>
/// <param name="RuleSet">Edition and hash of the rule set.</param>
public sealed record Decided(
    string Set, string Rule, string Outcome, IReadOnlyList<string> Advice, IReadOnlyDictionary<string, string> Facts, string RuleSet) : CaseEvent;
