namespace ChatOpsFraud.Core.Cases;

/// <summary>事案 was opened.</summary>
/// <param name="RuleSet">Hash of the rule set and questionnaire that the case keeps.</param>
public sealed record CaseOpened(string RuleSet) : CaseEvent;
