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

    /// <summary>Decisions on facts that this rule set has never seen, every row compiled and warm: trace, citations and engine included.</summary>
    public static IReadOnlyList<Figure> Unseen()
    {
        const int Taken = 2_000;
        var (unseen, seen) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounded; round++)
        {
            var rules = ShippedRules.Read().Rules;
            rules.Compile();
            // The space of verdicts is made at the first decision, once for a rule set.
            TriageRules.Decide(rules, TriageFacts.On(Day));
            var facts = Everything(rules).Where((_, i) => i % 5 == round % 5).Take(Taken).ToArray();
            unseen.Add(Microseconds(rules, facts));
            var again = facts.Select(f => new TriageFacts(f.Today, f.Answers)).ToArray();
            seen.Add(Microseconds(rules, again));
        }
        return
        [
            new Figure("decision with trace, facts never seen", $"{Rounds.Median(unseen):0.0} us", "<= 20 us", $"{Taken} of all combinations, new rule set each round"),
            new Figure("decision with trace, facts seen before", $"{Rounds.Median(seen):0.00} us", "<= 2 us", "the same facts again"),
        ];
    }

    // Processor time: another process on the core would count a thousandfold in so short a run.
    private static double Microseconds(RuleSet rules, TriageFacts[] facts)
    {
        var begun = Environment.CpuUsage.TotalTime;
        foreach (var one in facts) TriageRules.Decide(rules, one);
        return (Environment.CpuUsage.TotalTime - begun).TotalMicroseconds / facts.Length;
    }

    /// <summary>Every combination of answers, わからない included.</summary>
    private static IEnumerable<TriageFacts> Everything(RuleSet rules) => rules.Facts.Where(f => f.Origin == FactOrigin.Asked).Aggregate(
        (IEnumerable<TriageFacts>)[TriageFacts.On(Day)],
        (all, fact) => all.SelectMany(one => fact.Values.Select(v => one.With(fact.Id, v.Id))));

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
