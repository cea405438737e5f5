using System.Collections.Concurrent;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Rules.Difference;
using ChatOpsFraud.Core.Rules.Report;

namespace ChatOpsFraud.Web.Rules;

/// <summary>
/// Differences between kept rule sets. Every combination of answers is looked at, which takes a moment, and neither side ever changes: the last
/// results are kept.
/// </summary>
internal sealed class RuleComparison
{
    private const int MostKept = 16;
    private readonly ConcurrentDictionary<(string Old, string New, DateOnly From), ReportPage> _kept = new();

    /// <summary>The page of a difference.</summary>
    public ReportPage Of(RuleBook old, RuleBook current, DateOnly from)
    {
        if (_kept.Count > MostKept) _kept.Clear();
        return _kept.GetOrAdd((old.Hash, current.Hash, from), _ => DifferenceReport.Of(RuleBookDifference.Of(old, current, from)));
    }
}
