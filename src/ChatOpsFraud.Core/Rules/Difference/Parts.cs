using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Makes <see cref="PartChange"/>s from pairs of texts.</summary>
internal static class Parts
{
    /// <summary>One change for each aspect whose texts differ; the aspect's word is a wording.</summary>
    internal static IEnumerable<PartChange> Changed(string area, string part, params IReadOnlyList<(string Aspect, string Before, string After)> aspects) => aspects
        .Where(a => a.Before != a.After)
        .Select(a => new PartChange(area, part, Wording.Of($"difference.aspect.{a.Aspect}"), a.Before, a.After));

    /// <summary>What was added, removed and moved.</summary>
    internal static IEnumerable<PartChange> Listed<T>(string area, ListDifference<T> items, Func<T, string> part, Func<T, string> summary) =>
    [
        .. items.Added.Select(i => new PartChange(area, part(i), Wording.Of("difference.aspect.added"), null, summary(i))),
        .. items.Removed.Select(i => new PartChange(area, part(i), Wording.Of("difference.aspect.removed"), summary(i), null)),
        .. items.Moved.Select(p => new PartChange(area, part(p.New), Wording.Of("difference.aspect.moved"), Place(p.OldPlace), Place(p.NewPlace))),
    ];

    private static string Place(int place) => Wording.Of("difference.place", $"{place}");

    /// <summary>Kind of basis and clauses.</summary>
    internal static IEnumerable<(string Aspect, string Before, string After)> Grounds(
        (RuleBasis Basis, IReadOnlyList<Citation> Citations) before, (RuleBasis Basis, IReadOnlyList<Citation> Citations) after) =>
    [
        ("basis", ReportWords.Basis(before.Basis), ReportWords.Basis(after.Basis)),
        ("clauses", Clauses(before.Citations), Clauses(after.Citations)),
    ];

    internal static string Clauses(IEnumerable<Citation> citations) => string.Join(Wording.Of("report.comma"), citations.Select(c => c.Clause));
}
