using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Rules;

/// <summary>All that a case is led by: the decision tables and the questionnaire of one rule set.</summary>
/// <param name="Rules">Decision tables, sources and their hash.</param>
/// <param name="Questionnaire">The questions.</param>
public sealed record RuleBook(RuleSet Rules, Questionnaire Questionnaire)
{
    /// <summary>Hash over every rule file, questions included.</summary>
    public string Hash => Rules.Hash;
}
