using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Cases;

/// <summary>Runs the examples of <c>tests/</c> and counts for each row and check the examples that show it.</summary>
public static class RuleCases
{
    /// <summary>All examples among the files, run against the book.</summary>
    public static RuleCaseReport Run(RuleBook book, IReadOnlyDictionary<string, string> files)
    {
        var findings = new List<RuleFinding>();
        var results = new List<RuleCaseResult>();
        var counts = new RowCounts();
        foreach (var path in files.Keys.Where(IsCaseFile).Order(StringComparer.Ordinal))
        {
            var (kind, cases) = new RuleCaseFile(book.Rules, path, findings).Read(files[path]);
            results.AddRange(cases.Select(one => kind switch
            {
                RuleCaseFile.Triage => RunTriage(book.Rules, one, counts),
                RuleCaseFile.Jurisdiction => RunJurisdiction(book.Rules, one, counts),
                _ => CheckCases.Run(book, one, counts),
            }));
        }
        return new RuleCaseReport(results, counts.Coverage(book.Rules), findings);
    }

    private static bool IsCaseFile(string path) =>
        path.StartsWith("tests/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal);

    private static RuleCaseResult RunTriage(RuleSet set, RuleCase one, RowCounts counts)
    {
        var result = TriageRules.Decide(set, new TriageFacts(one.Today, one.Given));
        if (result.Fault is { } fault) return RuleCaseResult.Stopped(one, fault.Sentence);
        var advice = result.Certain?.Advised.SelectMany(a => a.Rules).ToList() ?? [];
        if (result.Certain is { } decision)
        {
            counts.Note(set.TableOn(TriageSpace.OutcomeTable, one.Today)!, [decision.Rule], Known);
            counts.Note(set.TableOn(TriageSpace.AdviceTable, one.Today)!, advice, Known);

            string? Known(Fact fact) => fact.Origin == FactOrigin.Decided ? decision.Outcome
                : decision.Facts.GetValueOrDefault(fact.Id) is { } value && value != Fact.Unanswered ? value : null;
        }
        return RuleCaseResult.Compare(one, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["outcome"] = result.Certain?.Outcome,
            ["rule"] = result.Certain?.Rule,
            ["advice"] = result.Certain is null ? null : string.Join(' ', result.Certain.Advice),
            ["adviceRules"] = string.Join(' ', advice),
            ["next"] = result.NextFact,
        });
    }

    private static RuleCaseResult RunJurisdiction(RuleSet set, RuleCase one, RowCounts counts)
    {
        var given = one.Given;
        var result = Jurisdictions.Decide(set, given.GetValueOrDefault("prefecture"), given.GetValueOrDefault("municipality"), one.Today);
        if (result.Fault is { } fault) return RuleCaseResult.Stopped(one, fault.Sentence);
        if (result.Decision is { } decision)
            counts.Note(set.Jurisdiction.TableOn(one.Today), [decision.Rule], f => decision.Facts[f.Id] is var value && value != Fact.Unanswered ? value : null);
        return RuleCaseResult.Compare(one, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["rule"] = result.Decision?.Rule,
            ["headquarters"] = result.Headquarters?.Name,
            ["area"] = result.Area,
            ["destination"] = result.Destination,
            ["submitTo"] = result.SubmitTo,
            ["remarks"] = string.Join(' ', result.Remarks.Select(r => r.Code)),
            ["missing"] = result.Missing,
        });
    }
}
