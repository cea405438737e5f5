using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Compares where reports go: every prefecture, and every municipality of the divided one, period by period.</summary>
internal static class JurisdictionDifference
{
    internal static IReadOnlyList<PlaceChange> Of(RuleSet old, RuleSet current, DateOnly from)
    {
        var changes = new List<PlaceChange>();
        var days = new[] { old, current }.SelectMany(s => s.Jurisdiction.Heads.SelectMany(h => Timeline.Changes(h.Table)).Concat(Moves(s)));
        foreach (var (first, end) in Timeline.Periods(from, days))
            foreach (var change in At(old, current, first, end))
            {
                var last = changes.FindIndex(c => c.To == first.AddDays(-1) && c.Before == change.Before && c.After == change.After && c.Places.SequenceEqual(change.Places));
                if (last < 0) changes.Add(change);
                else changes[last] = changes[last] with { To = end };
            }
        return changes;
    }

    private static IEnumerable<DateOnly> Moves(RuleSet set) =>
        set.Jurisdiction.Municipalities.SelectMany(m => m.Change is { } change ? new[] { change.On, change.NotBefore }.OfType<DateOnly>() : []);

    private static IEnumerable<PlaceChange> At(RuleSet old, RuleSet current, DateOnly first, DateOnly? end) => Places(old, current)
        .Select(p => (Place: p.Municipality ?? p.Prefecture, Before: Destination(old, p, first), After: Destination(current, p, first)))
        .Where(p => p.Before != p.After)
        .GroupBy(p => (p.Before, p.After))
        .Select(g => new PlaceChange(first, end, [.. g.Select(p => p.Place)], g.Key.Before, g.Key.After));

    private static IEnumerable<(string Prefecture, string? Municipality)> Places(params RuleSet[] sets)
    {
        var divided = sets.Select(s => s.Jurisdiction.DividedPrefecture).ToHashSet(StringComparer.Ordinal);
        var whole = sets.SelectMany(s => s.Jurisdiction.Headquarters.Select(h => h.Prefecture)).Where(p => !divided.Contains(p)).Distinct(StringComparer.Ordinal);
        var parts = sets.SelectMany(s => s.Jurisdiction.Municipalities.Select(m => (s.Jurisdiction.DividedPrefecture, (string?)m.Name))).Distinct();
        return whole.Select(p => (p, (string?)null)).Concat(parts);
    }

    private static string Destination(RuleSet set, (string Prefecture, string? Municipality) place, DateOnly day)
    {
        var result = Jurisdictions.Decide(set, place.Prefecture, place.Municipality, day);
        if (result.Headquarters is not { } headquarters) return Wording.Of("difference.noDestination");
        // Remarks name the place; without it the same change of many places stays one.
        var remarks = result.Remarks.Select(r => Wording.Of($"difference.{r.Code}"));
        return string.Concat(remarks.Prepend(Wording.Of("difference.destination", headquarters.Name, headquarters.Destination.Text, headquarters.SubmitTo.Text)));
    }
}
