namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>What the checks say about the answers of a case.</summary>
/// <param name="Concerns">The checks that speak, in their order.</param>
/// <param name="Silent">Ids of checks that had all their values somewhere and nothing to say there.</param>
/// <param name="Faults">Checks that could not be carried out; never the same as silent ones.</param>
public sealed record CheckReport(IReadOnlyList<CheckConcern> Concerns, IReadOnlySet<string> Silent, IReadOnlyList<RuleFault> Faults);
