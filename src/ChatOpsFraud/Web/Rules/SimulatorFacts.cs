using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Explain;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Core.Triage;
using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Web.Rules;

/// <summary>Facts that somebody chose to see what would be decided. They stand in the address.</summary>
/// <param name="Day">The day whose tables are in force.</param>
/// <param name="Chosen">Fact id → value id; 未回答 ones are left out.</param>
/// <param name="Prefecture">Prefecture; null when not chosen.</param>
/// <param name="Municipality">Municipality of the divided prefecture; null when not chosen.</param>
public sealed record SimulatorFacts(DateOnly Day, IReadOnlyDictionary<string, string> Chosen, string? Prefecture, string? Municipality)
{
    /// <summary>True once something was chosen.</summary>
    public bool IsAny => Chosen.Count > 0 || Prefecture is not null;

    /// <summary>Reads an address; a value that the rules do not know counts as not chosen.</summary>
    /// <param name="set">The rules.</param>
    /// <param name="query">The address.</param>
    /// <param name="today">The day in Japan, for an address without one.</param>
    public static SimulatorFacts Of(RuleSet set, IQueryCollection query, DateOnly today)
    {
        var chosen = FactsOf(set)
            .Select(f => (Fact: f, Value: query[f.Id].ToString()))
            .Where(f => f.Fact.PositionOf(f.Value) >= 0)
            .ToDictionary(f => f.Fact.Id, f => f.Value, StringComparer.Ordinal);
        var prefecture = query["prefecture"].ToString();
        var municipality = query["municipality"].ToString();
        return new SimulatorFacts(
            WebDay.Read(query["day"].ToString()) ?? today,
            chosen,
            set.Jurisdiction.Prefectures.Contains(prefecture) ? prefecture : null,
            set.Jurisdiction.MunicipalityOf(municipality)?.Name);
    }

    /// <summary>The facts to choose, in the order in which they are asked; what the tables decide themselves is not among them.</summary>
    public static IEnumerable<Fact> FactsOf(RuleSet set) => set.Facts.Where(f => f.Origin != FactOrigin.Decided);

    /// <summary>What is decided, and why.</summary>
    public IReadOnlyList<ReportBlock> Explain(RuleSet set)
    {
        // The facts were just chosen, so the decision stands before them.
        var triage = ExplanationReport.Triage(set, TriageExplanation.Of(set, TriageFacts.Recorded(Day, Chosen))).ToList();
        var decision = triage.FindIndex(b => b is ReportBlock.Heading { Id: "decision" });
        var place = Jurisdictions.Decide(set, Prefecture, Prefecture == set.Jurisdiction.DividedPrefecture ? Municipality : null, Day);
        return [.. triage.Skip(decision), .. ExplanationReport.Place(place), .. triage.Take(decision)];
    }
}
