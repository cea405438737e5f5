using ChatOpsFraud.Core.Rules.Checks;
using ChatOpsFraud.Core.Rules.Checks.Expressions;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Analysis;

/// <summary>
/// Checks that contradict themselves, that speak whatever was answered, and that say what another one says. Where an expression only
/// compares values with constants and with each other this is exact; where it computes, only what was seen is taken as certain.
/// </summary>
internal static class CheckAnalysis
{
    internal static IReadOnlyList<AnalysisFinding> Run(CheckList list)
    {
        var findings = new List<AnalysisFinding>();
        foreach (var check in list.Checks)
        {
            var seen = ExpressionSpace.Of(check.When);
            if (seen is { IsExact: true, CanHold: false }) Add($"neverSpeaks:{check.Id}", Sentence.Of("checks.analysis.never", check.Title, check.Id));
            if (seen is { IsExact: true, CanFail: false }) Add($"alwaysSpeaks:{check.Id}", Sentence.Of("checks.analysis.always", check.Title, check.Id));
        }
        foreach (var twins in list.Checks.GroupBy(KeyOf, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var (first, second) = (twins.First(), twins.ElementAt(1));
            Add($"sameCheck:{first.Id}+{second.Id}", Sentence.Of("checks.analysis.same", first.Title, second.Title, second.Id));
        }
        foreach (var accepted in list.Accepted.Where(a => findings.TrueForAll(f => f.Code != a.Code)).ToList())
            Add($"accepted:{accepted.Code}", Sentence.Of("rules.analysis.acceptedInVain", list.Head.Title, accepted.Code));
        return findings;

        void Add(string code, Sentence sentence) =>
            findings.Add(new AnalysisFinding(list.Head.Id, code, sentence, list.Accepted.FirstOrDefault(a => a.Code == code)?.Reason));
    }

    /// <summary>The expression with its fields in place of their names, blanks left aside.</summary>
    private static string KeyOf(Check check) =>
        string.Join(' ', check.When.Parts().Select(p => p switch
        {
            CallNode call => CheckFacts.Key(call.Function.Name, call.Filled(check.Reads.ToDictionary(r => r.Name, r => r.Field, StringComparer.Ordinal))),
            PairNode pair => pair.Operator,
            ConstantNode constant => $"{constant.Value}",
            _ => "not",
        }));
}
