using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Cases;

/// <summary>Runs the examples of <c>tests/</c> and counts for each row the examples it fired in.</summary>
public static class RuleCases
{
    /// <summary>All examples among the files, run against the set.</summary>
    public static RuleCaseReport Run(RuleSet set, IReadOnlyDictionary<string, string> files)
    {
        var findings = new List<RuleFinding>();
        var results = new List<RuleCaseResult>();
        var fired = new Dictionary<(string, string), int>();
        foreach (var path in files.Keys.Where(IsCaseFile).Order(StringComparer.Ordinal))
        {
            var (kind, cases) = new RuleCaseFile(set, path, findings).Read(files[path]);
            results.AddRange(cases.Select(c => kind == RuleCaseFile.Triage ? RunTriage(set, c, fired) : RunJurisdiction(set, c, fired)));
        }
        var tables = set.Tables.Concat(set.Jurisdiction.AllTables);
        var coverage = tables.SelectMany(t => t.Rows.Select(r => new RowCoverage(t.Id, r.Id, fired.GetValueOrDefault((t.Id, r.Id)))));
        return new RuleCaseReport(results, [.. coverage.Distinct()], findings);
    }

    private static bool IsCaseFile(string path) =>
        path.StartsWith("tests/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal);

    private static RuleCaseResult RunTriage(RuleSet set, RuleCase one, Dictionary<(string, string), int> fired)
    {
        var result = TriageRules.Decide(set, new TriageFacts(one.Today, one.Given));
        if (result.Fault is { } fault) return new RuleCaseResult(one, [fault.Sentence]);
        if (result.Certain is { } decision)
        {
            Count(fired, TriageSpace.OutcomeTable, decision.Rule);
            foreach (var row in decision.Advised.SelectMany(a => a.Rules)) Count(fired, TriageSpace.AdviceTable, row);
        }
        return Compare(one, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["outcome"] = result.Certain?.Outcome,
            ["rule"] = result.Certain?.Rule,
            ["advice"] = result.Certain is null ? null : string.Join(' ', result.Certain.Advice),
            ["adviceRules"] = result.Certain is null ? null : string.Join(' ', result.Certain.Advised.SelectMany(a => a.Rules)),
            ["next"] = result.NextFact,
        });
    }

    private static RuleCaseResult RunJurisdiction(RuleSet set, RuleCase one, Dictionary<(string, string), int> fired)
    {
        var given = one.Given;
        var result = Jurisdictions.Decide(set, given.GetValueOrDefault("prefecture"), given.GetValueOrDefault("municipality"), one.Today);
        if (result.Fault is { } fault) return new RuleCaseResult(one, [fault.Sentence]);
        if (result.Decision is { } decision) Count(fired, set.Jurisdiction.Heads[0].Table.Id, decision.Rule);
        return Compare(one, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["headquarters"] = result.Headquarters?.Name,
            ["area"] = result.Area,
            ["destination"] = result.Destination,
            ["submitTo"] = result.SubmitTo,
            ["remarks"] = string.Join(' ', result.Remarks.Select(r => r.Code)),
            ["missing"] = result.Missing,
        });
    }

    private static RuleCaseResult Compare(RuleCase one, Dictionary<string, string?> actual) => new(one,
        [.. one.Expected.Where(e => e.Value != (actual[e.Key] ?? ""))
            .Select(e => Sentence.Of("rules.case.differs", e.Key, Shown(e.Value), Shown(actual[e.Key])))]);

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? Wording.Of("rules.case.none") : value;

    private static void Count(Dictionary<(string, string), int> fired, string table, string row) =>
        fired[(table, row)] = fired.GetValueOrDefault((table, row)) + 1;
}
