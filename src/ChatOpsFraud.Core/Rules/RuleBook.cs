using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules.Checks;

namespace ChatOpsFraud.Core.Rules;

/// <summary>All that a case is led by: the decision tables and the questionnaire of one rule set.</summary>
/// <param name="Rules">Decision tables, sources and their hash.</param>
/// <param name="Questionnaire">The questions.</param>
public sealed record RuleBook(RuleSet Rules, Questionnaire Questionnaire)
{
    /// <summary>Hash over every rule file, questions included.</summary>
    public string Hash => Rules.Hash;

    /// <summary>Reads rules and questions and holds them against each other; there is a book exactly when there are no findings.</summary>
    /// <param name="files">Path with <c>/</c> inside the rule folder → text.</param>
    public static (RuleBook? Book, IReadOnlyList<RuleFinding> Findings) Read(IReadOnlyDictionary<string, string> files)
    {
        var rules = RuleSet.Read(files);
        var questions = QuestionnaireReader.Read(files, rules.Set);
        List<RuleFinding> findings = [.. rules.Findings, .. questions.Findings];
        if (findings.Count == 0) CheckLinks.Run(rules.Sound.CheckLists, questions.Sound, findings);
        return findings.Count == 0 ? (new RuleBook(rules.Sound, questions.Sound), findings) : (null, findings);
    }
}
