using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Core.Jurisdiction;

/// <summary>What stands at the head of a jurisdiction file.</summary>
/// <param name="Table">Id, title, edition and period.</param>
/// <param name="Reason">Reason of each row; {0} is the place, {1} the headquarters.</param>
/// <param name="Basis">The document's word or the operator's reading.</param>
/// <param name="Citations">The clauses it rests on.</param>
public sealed record JurisdictionHead(TableHead Table, string Reason, RuleBasis Basis, IReadOnlyList<Citation> Citations)
{
    internal string ReasonFor(string place, string headquarters) =>
        Reason.Replace("{0}", place, StringComparison.Ordinal).Replace("{1}", headquarters, StringComparison.Ordinal);
}
