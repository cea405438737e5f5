using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Cases;

/// <summary>What became of an example.</summary>
/// <param name="Case">The example.</param>
/// <param name="Troubles">What came out otherwise than expected; empty when it passed.</param>
public sealed record RuleCaseResult(RuleCase Case, IReadOnlyList<Sentence> Troubles)
{
    /// <summary>Whether everything expected came out.</summary>
    public bool Passed => Troubles.Count == 0;

    /// <summary>An example that could not be run.</summary>
    internal static RuleCaseResult Stopped(RuleCase one, params IReadOnlyList<Sentence> troubles) => new(one, troubles);

    /// <summary>Holds what came out against what was expected; what the example does not name may be anything.</summary>
    internal static RuleCaseResult Compare(RuleCase one, IReadOnlyDictionary<string, string?> actual) => new(one,
        [.. one.Expected.Where(e => e.Value != (actual[e.Key] ?? ""))
            .Select(e => Sentence.Of("rules.case.differs", e.Key, Shown(e.Value), Shown(actual[e.Key])))]);

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? Wording.Of("rules.case.none") : value;
}
