using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>A recorded decision, made again under other rules.</summary>
/// <param name="CaseNumber">The case.</param>
/// <param name="Set"><c>triage</c> or <c>jurisdiction</c>.</param>
/// <param name="Before">What was decided, in Japanese.</param>
/// <param name="After">What would be decided.</param>
public sealed record ReplayedDecision(string CaseNumber, string Set, string Before, string After)
{
    /// <summary>Whether the same is decided.</summary>
    public bool IsSame => Before == After;

    /// <summary>Decides again on the recorded facts; answers to facts that the new rules do not ask for are left out.</summary>
    /// <param name="caseNumber">The case.</param>
    /// <param name="decided">The record.</param>
    /// <param name="set">The rules to decide by.</param>
    /// <param name="day">The day whose tables are in force.</param>
    public static ReplayedDecision Of(string caseNumber, Decided decided, RuleSet set, DateOnly day) => new(
        caseNumber,
        decided.Set,
        decided.Set == "triage" ? Triage(set, decided.Outcome, decided.Advice) : decided.Outcome,
        decided.Set == "triage" ? Triage(set, decided, day) : Place(set, decided, day));

    private static string Triage(RuleSet set, Decided decided, DateOnly day)
    {
        var asked = decided.Facts.Where(f => set.FactOf(f.Key) is { Origin: not FactOrigin.Decided }).ToDictionary(StringComparer.Ordinal);
        var result = TriageRules.Decide(set, TriageFacts.Recorded(day, asked));
        if (result.Certain is { } certain) return Triage(set, certain.Outcome, certain.Advice);
        return result.Fault?.Sentence.Text ?? Wording.Of("replay.open", set.FactOf(result.NextFact!)?.Label ?? result.NextFact!);
    }

    private static string Place(RuleSet set, Decided decided, DateOnly day)
    {
        var municipality = decided.Facts.GetValueOrDefault(Jurisdictions.MunicipalityFact);
        var result = Jurisdictions.Decide(
            set, decided.Facts.GetValueOrDefault(Jurisdictions.PrefectureFact), municipality == Fact.Unanswered ? null : municipality, day);
        return result.Headquarters?.Name ?? Wording.Of("difference.noDestination");
    }

    private static string Triage(RuleSet set, string outcome, IEnumerable<string> advice)
    {
        var words = set.FactOf(TriageSpace.OutcomeTable)?.LabelOf(outcome) ?? outcome;
        var labels = advice.Select(a => set.FactOf(TriageSpace.AdviceTable)?.LabelOf(a) ?? a).ToList();
        return labels.Count == 0 ? words : Wording.Of("replay.advised", words, string.Join(Wording.Of("report.comma"), labels));
    }
}
