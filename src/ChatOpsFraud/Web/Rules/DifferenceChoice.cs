using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Web.Rules;

/// <summary>Which rule sets somebody compares.</summary>
/// <param name="Editions">The sets to choose from, the one in use first.</param>
/// <param name="Old">Hash of the one before.</param>
/// <param name="New">Hash of the one after.</param>
/// <param name="From">Decisions are compared from this day on.</param>
/// <param name="IsAsked">True when the address names a set before.</param>
public sealed record DifferenceChoice(IReadOnlyList<KeptEdition> Editions, string? Old, string? New, DateOnly From, bool IsAsked)
{
    /// <summary>Reads an address; without one the latest earlier set is held against the one in use.</summary>
    public static DifferenceChoice Of(IReadOnlyList<KeptEdition> editions, IQueryCollection query, DateOnly today)
    {
        var (old, current) = (query["old"].ToString(), query["new"].ToString());
        return new DifferenceChoice(
            editions,
            old.Length > 0 ? old : editions.FirstOrDefault(e => !e.IsCurrent)?.Hash,
            current.Length > 0 ? current : editions.FirstOrDefault(e => e.IsCurrent)?.Hash,
            WebDay.Read(query["from"].ToString()) ?? today,
            old.Length > 0);
    }
}
