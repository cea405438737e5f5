using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Triage;

/// <summary>Decides 通報 / 相談 / その他 (guideline 3(2)) with its advice, as soon as it is certain.</summary>
public static class TriageRules
{
    /// <summary>The decision, or the next fact to ask, or a fault; never an exception for any facts.</summary>
    public static TriageResult Decide(RuleSet set, TriageFacts facts) =>
        set.TriageOn(facts.Today) is { } space
            ? facts.KeptFor(space) ?? facts.Keep(space, space.Decide(facts))
            : TriageResult.Stopped(new RuleFault(TriageSpace.OutcomeTable, Sentence.Of("rules.fault.noTable", TriageSpace.OutcomeTable)));
}
