using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Compares the parts of two books one by one: what was added, removed, moved or written otherwise.</summary>
internal static class PartDifference
{
    internal static IReadOnlyList<PartChange> Of(RuleBook old, RuleBook current) =>
    [
        .. Cover(old.Rules, current.Rules),
        .. Facts(old.Rules, current.Rules),
        .. TableParts.Of(old.Rules, current.Rules),
        .. CheckParts.Of(old, current),
        .. Headquarters(old.Rules.Jurisdiction, current.Rules.Jurisdiction),
        .. Calendar(old.Rules, current.Rules),
        .. QuestionParts.Of(old.Questionnaire, current.Questionnaire),
        .. Sources(old.Rules, current.Rules),
    ];

    private static IEnumerable<PartChange> Cover(RuleSet old, RuleSet current) => Parts.Changed(
        "set", Wording.Of("difference.part.set"),
        ("title", old.Title, current.Title),
        ("edition", old.Edition, current.Edition),
        ("effective", ReportWords.Period(old.EffectiveFrom, null), ReportWords.Period(current.EffectiveFrom, null)));

    private static IEnumerable<PartChange> Facts(RuleSet old, RuleSet current)
    {
        var facts = ListDifference<Fact>.Of(old.Facts, current.Facts, f => f.Id);
        return Parts.Listed("facts", facts, f => Wording.Of("difference.part.fact", f.Label), f => string.Join(Wording.Of("report.or"), f.Values.Select(v => v.Label)))
            .Concat(facts.Kept.SelectMany(p => Parts.Changed("facts", Wording.Of("difference.part.fact", p.New.Label),
                ("label", p.Old.Label, p.New.Label),
                ("values", Values(p.Old), Values(p.New)))));
    }

    private static string Values(Fact fact) => string.Join(Wording.Of("report.or"), fact.Values.Select(v => Wording.Of("difference.value", v.Label, v.Id)));

    private static IEnumerable<PartChange> Headquarters(JurisdictionTables old, JurisdictionTables current)
    {
        var headquarters = ListDifference<Headquarters>.Of(old.Headquarters, current.Headquarters, h => h.Id);
        foreach (var change in Parts.Listed("jurisdiction", headquarters, h => h.Name, h => h.Destination.Text)) yield return change;
        foreach (var change in old.Heads.Zip(current.Heads).SelectMany(h => Parts.Changed("jurisdiction", h.Second.Table.Title,
            [.. TableParts.Head(h.First.Table, h.Second.Table), ("reason", h.First.Reason, h.Second.Reason),
                .. Parts.Grounds((h.First.Basis, h.First.Citations), (h.Second.Basis, h.Second.Citations))]))) yield return change;
    }

    private static IEnumerable<PartChange> Calendar(RuleSet old, RuleSet current)
    {
        var rules = ListDifference<Triage.HolidayRule>.Of(old.OpenDays.Rules, current.OpenDays.Rules, r => r.Name);
        return Parts.Listed("calendar", rules, r => r.Name, CalendarReport.When)
            .Concat(rules.Kept.SelectMany(p => Parts.Changed("calendar", p.New.Name, ("day", CalendarReport.When(p.Old), CalendarReport.When(p.New)))))
            .Concat(Parts.Changed("calendar", Wording.Of("report.chapter.calendar"),
                ("yearEnd", CalendarReport.MonthDay(old.OpenDays.YearEnd), CalendarReport.MonthDay(current.OpenDays.YearEnd)),
                ("newYear", CalendarReport.MonthDay(old.OpenDays.NewYear), CalendarReport.MonthDay(current.OpenDays.NewYear)),
                ("confirmed", ReportWords.Day(old.OpenDays.ConfirmedUntil), ReportWords.Day(current.OpenDays.ConfirmedUntil)),
                ("clauses", Parts.Clauses(old.OpenDays.Citations), Parts.Clauses(current.OpenDays.Citations))));
    }

    private static IEnumerable<PartChange> Sources(RuleSet old, RuleSet current)
    {
        var documents = ListDifference<SourceDocument>.Of(old.Documents, current.Documents, d => d.Id);
        foreach (var change in Parts.Listed("sources", documents, d => d.Title, d => d.Edition)) yield return change;
        foreach (var (before, after) in documents.Kept)
        {
            foreach (var change in Parts.Changed("sources", after.Title,
                ("title", before.Title, after.Title), ("documentEdition", before.Edition, after.Edition), ("publisher", before.Publisher, after.Publisher)))
                yield return change;
            var clauses = ListDifference<Clause>.Of(before.Clauses, after.Clauses, c => c.Id);
            foreach (var change in Parts.Listed("sources", clauses, Named, c => c.Summary)) yield return change;
            foreach (var (was, now) in clauses.Kept)
                foreach (var change in Parts.Changed("sources", Named(now),
                    ("section", was.Section, now.Section), ("heading", was.Heading, now.Heading), ("summary", was.Summary, now.Summary),
                    ("address", was.Url?.AbsoluteUri ?? "", now.Url?.AbsoluteUri ?? ""), ("sourceHash", was.Sha256 ?? "", now.Sha256 ?? "")))
                    yield return change;
        }
    }

    private static string Named(Clause clause) => Wording.Of("report.cited", clause.Section, clause.Heading);
}
