using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Benchmarks;

/// <summary>A warm decision with outcome, advice, reason and citations, against a switch that only names the outcome.</summary>
internal static class DecisionSpeed
{
    private const int Decisions = 20_000;
    private const int Rounded = 15;

    private static readonly DateOnly Day = new(2026, 11, 24);

    public static Figure Measure(RuleBook book)
    {
        var combinations = Combinations().ToArray();
        TriageFacts[] facts = [];
        // Facts keep their last result, so every round decides on facts that nobody has decided on.
        void Renew() => facts = [.. Enumerable.Range(0, Decisions).Select(i => new TriageFacts(Day, combinations[i % combinations.Length]))];
        var kept = 0;
        var medians = Rounds.Medians(
            Rounded,
            Renew,
            () => kept += facts.Count(f => TriageRules.Decide(book.Rules, f).Certain is not null),
            () => kept += facts.Count(f => HandWrittenTriage.Outcome(f).Length > 0));
        var (rules, written) = (medians[1] / Decisions * 1e9, medians[2] / Decisions * 1e9);
        return Figure.Ratio("decision / hand-written switch", rules / written, "<= 5", $"{rules:0} ns, {written:0} ns; {kept} decided");
    }

    private static IEnumerable<Dictionary<string, string>> Combinations() =>
        from role in new[] { "merchant", "cardCompany", "cardholder", "unknown" }
        from topic in new[] { "fraudOrder", "technical", "unknown" }
        from damage in new[] { "yes", "no", "unknown" }
        from shipped in new[] { "shipped", "notShipped", "inTransit" }
        select new Dictionary<string, string>
        {
            ["triage.emergency"] = "no",
            ["triage.role"] = role,
            ["triage.topic"] = topic,
            ["triage.ownLeak"] = "no",
            ["triage.damage"] = damage,
            ["triage.shipped"] = shipped,
            ["triage.urgent"] = "no",
        };
}
