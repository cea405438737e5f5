using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Triage;

/// <summary>
/// Where the triage stands. Invariant: exactly one of the three is there. A decision is there only when no answer that is still missing
/// could change the outcome or the advice.
/// </summary>
/// <param name="Certain">The decision, when it is certain.</param>
/// <param name="NextFact">Id of the fact to ask next: the first one, in the order of the catalogue, that can still matter.</param>
/// <param name="Fault">Why nothing can be decided; a person has to look at the case.</param>
public sealed record TriageResult(Decision? Certain, string? NextFact, RuleFault? Fault)
{
    internal static TriageResult Decided(Decision decision) => new(decision, null, null);

    internal static TriageResult Ask(string fact) => new(null, fact, null);

    internal static TriageResult Stopped(RuleFault fault) => new(null, null, fault);
}
