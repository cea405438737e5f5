using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules.Checks.Expressions;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>
/// Holds the checks against the questionnaire: a function that cannot read the answers of a question, or a choice that nobody can
/// give, would make a check that never speaks.
/// </summary>
internal static class CheckLinks
{
    internal static void Run(IReadOnlyList<CheckList> lists, Questionnaire questionnaire, List<RuleFinding> findings)
    {
        var questions = questionnaire.Questions.ToDictionary(q => q.Field, StringComparer.Ordinal);
        foreach (var check in lists.SelectMany(l => l.Checks))
        {
            var asked = check.Reads.ToDictionary(r => r.Name, r => questions.GetValueOrDefault(r.Field), StringComparer.Ordinal);
            foreach (var read in check.Reads.Where(r => asked[r.Name] is null)) findings.Add(At(check, Sentence.Of("checks.field.notAsked", read.Field)));
            foreach (var call in check.Calls) CheckKinds(check, call, asked, findings);
            foreach (var pair in check.When.Parts().OfType<PairNode>())
            {
                CheckChoice(check, pair.Left, pair.Right, asked, findings);
                CheckChoice(check, pair.Right, pair.Left, asked, findings);
            }
        }
    }

    private static void CheckKinds(Check check, CallNode call, Dictionary<string, Question?> asked, List<RuleFinding> findings)
    {
        foreach (var (parameter, argument) in call.Function.Parameters.Zip(call.Arguments))
            if (!parameter.IsLiteral && asked[argument] is { } question && !parameter.Kinds.Contains(question.Kind))
                findings.Add(At(check, Sentence.Of("checks.field.kind", argument, question.Label, call.Function.Name)));
    }

    private static void CheckChoice(Check check, ExpressionNode one, ExpressionNode other, Dictionary<string, Question?> asked, List<RuleFinding> findings)
    {
        if (one is not CallNode { Function.Name: nameof(CheckFacts.Of), Arguments: [var name] } || other is not ConstantNode { Value: string value }) return;
        if (asked[name] is { Choices.Count: > 0, FreeText: false } question && question.Choices.All(c => c.Value != value))
            findings.Add(At(check, Sentence.Of("rules.fact.value", question.Label, value, string.Join("、", question.Choices.Select(c => c.Value)))));
    }

    private static RuleFinding At(Check check, Sentence sentence) => new(check.At.File, check.At.Place, check.At.Line, sentence);
}
