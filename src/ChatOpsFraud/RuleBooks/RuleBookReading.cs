using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.RuleBooks;

/// <summary>The result of reading a rule folder: a book, or every fault found.</summary>
/// <param name="Book">Null when there are findings.</param>
/// <param name="Findings">What is to be mended.</param>
internal sealed record RuleBookReading(RuleBook? Book, IReadOnlyList<string> Findings)
{
    public static RuleBookReading Of(string folder)
    {
        if (!Directory.Exists(folder)) return new RuleBookReading(null, [ProgramText.Of("rules.noFolder", folder)]);
        var files = RuleFolder.Read(folder);
        var rules = RuleSet.Read(files);
        var questions = QuestionnaireReader.Read(files);
        var findings = rules.Findings.Concat(questions.Findings).Select(f => f.ToString()).ToList();
        return findings.Count > 0
            ? new RuleBookReading(null, findings)
            : new RuleBookReading(new RuleBook(rules.Sound, questions.Questionnaire!), []);
    }
}
