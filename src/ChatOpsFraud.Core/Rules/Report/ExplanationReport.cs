using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Rules.Explain;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>An explanation as a page: the facts, the row that fired, the rows above it, the advice, the destination.</summary>
public static class ExplanationReport
{
    /// <summary>The blocks of the triage.</summary>
    public static IEnumerable<ReportBlock> Triage(RuleSet set, TriageExplanation explanation)
    {
        yield return new ReportBlock.Heading(2, "facts", Wording.Of("explain.facts"));
        yield return new ReportBlock.Table(ReportWords.Head("explain.factHead"), [.. explanation.Facts.Select(f => (IReadOnlyList<ReportCell>)[ReportCell.Of(f.Label), ReportCell.Of(f.Value)])]);
        yield return new ReportBlock.Heading(2, "decision", Wording.Of("explain.decision"));
        if (explanation.Result.Fault is { } fault) yield return new ReportBlock.Paragraph(fault.Sentence.Text);
        if (explanation.Result.NextFact is { } next) yield return new ReportBlock.Paragraph(Wording.Of("explain.undecided", set.FactOf(next)?.Label ?? next));
        if (explanation.Fired is { } fired) yield return Fired(fired);
        foreach (var block in Before(explanation)) yield return block;
        if (explanation.Fired is not null)
            foreach (var block in Advice(explanation.Advice)) yield return block;
    }

    /// <summary>The blocks of the destination.</summary>
    public static IEnumerable<ReportBlock> Place(JurisdictionResult result)
    {
        yield return new ReportBlock.Heading(2, "place", Wording.Of("explain.place"));
        if (result.Headquarters is { } headquarters && result.Decision is { } decision)
            yield return new ReportBlock.Facts(
            [
                (Wording.Of("explain.place.headquarters"), Wording.Of("explain.fired", headquarters.Name, decision.Rule)),
                (Wording.Of("explain.place.destination"), headquarters.Destination.Text),
                (Wording.Of("explain.place.submitTo"), headquarters.SubmitTo.Text),
                (Wording.Of("explain.reason"), decision.Reason),
                .. Grounds(decision.Basis, decision.Citations),
            ]);
        else yield return new ReportBlock.Paragraph(result.Fault?.Sentence.Text ?? Wording.Of("explain.noPlace"));
        if (result.Remarks.Count > 0) yield return new ReportBlock.Bullets([.. result.Remarks.Select(r => r.Text)]);
    }

    private static ReportBlock.Facts Fired(RowVerdict fired) => new(
    [
        (Wording.Of("explain.decision"), Wording.Of("explain.fired", fired.Result, fired.Row.Id)),
        (Wording.Of("explain.reason"), fired.Row.Reason),
        .. Grounds(fired.Row.Basis, fired.Row.Citations),
    ]);

    private static IEnumerable<(string, string)> Grounds(RuleBasis basis, IEnumerable<Citation> citations) =>
        citations.Select(c => (Wording.Of("report.clauses"), Wording.Of("explain.citation", c.Document, c.Section, c.Heading))).Prepend((Wording.Of("report.basis"), ReportWords.Basis(basis)));

    private static IEnumerable<ReportBlock> Before(TriageExplanation explanation)
    {
        yield return new ReportBlock.Heading(3, "before", Wording.Of(explanation.Fired is null ? "explain.open" : "explain.before"));
        if (explanation.Before.Count == 0) yield return new ReportBlock.Paragraph(Wording.Of("explain.first"));
        else yield return new ReportBlock.Table(ReportWords.Head("explain.beforeHead"), [.. explanation.Before.Select(r => Missed(r, explanation.Fired is not null))]);
    }

    // Without a decision an open row is simply open: whether it applies is not known yet.
    private static ReportCell[] Missed(RowVerdict verdict, bool isDecided) =>
    [
        new([new ReportLine(verdict.Row.Id, ReportMark.Id)]),
        ReportCell.Of(verdict.Result),
        verdict.State == RowState.Open && !isDecided
            ? ReportCell.Of(verdict.Open.Select(f => Wording.Of("report.condition", f, Wording.Of("rules.value.unanswered"))))
            : ReportCell.Of(verdict.Why),
    ];

    private static IEnumerable<ReportBlock> Advice(IReadOnlyList<RowVerdict> rows)
    {
        var given = rows.Where(r => r.State == RowState.Applies).ToList();
        var others = rows.Where(r => r.State != RowState.Applies).ToList();
        yield return new ReportBlock.Heading(2, "advice", Wording.Of("explain.advice"));
        if (given.Count == 0) yield return new ReportBlock.Paragraph(Wording.Of("explain.noAdvice"));
        else yield return new ReportBlock.Table(ReportWords.Head("explain.adviceHead"), [.. given.Select(Given)]);
        if (others.Count == 0) yield break;
        yield return new ReportBlock.Heading(3, "advice-not", Wording.Of("explain.adviceNot"));
        yield return new ReportBlock.Table(ReportWords.Head("explain.beforeHead"), [.. others.Select(r => Missed(r, isDecided: true))]);
    }

    private static ReportCell[] Given(RowVerdict verdict) =>
    [
        new([new ReportLine(verdict.Result, ReportMark.Result), new ReportLine(verdict.Row.Id, ReportMark.Id)]),
        ReportCell.Of([verdict.Row.Reason, .. verdict.Row.Texts.Select(t => Wording.Of("report.advice", t))]),
        ReportWords.BasisCell(verdict.Row.Basis),
        ReportCell.Of(verdict.Row.Citations.Select(c => Wording.Of("report.cited", c.Section, c.Heading))),
    ];
}
