using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Rules.Approval;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The reading view: the whole rule book as a compliance lead reads, prints and files it.</summary>
public static class RuleBookReport
{
    /// <summary>The page of a book.</summary>
    /// <param name="book">Rules and questionnaire.</param>
    /// <param name="approval">Whether the files are the approved ones.</param>
    /// <param name="day">The day in Japan for which it is shown.</param>
    public static ReportPage Of(RuleBook book, RuleApproval approval, DateOnly day) => new(book.Rules.Title,
    [
        .. Opening(book, approval, day),
        .. Chapter("tables", book.Rules.Tables.OrderBy(t => t.Id != Triage.TriageSpace.OutcomeTable).SelectMany(TableReport.Of)),
        .. Chapter("jurisdiction", JurisdictionReport.Of(book.Rules.Jurisdiction)),
        .. Chapter("calendar", CalendarReport.Of(book.Rules.OpenDays)),
        .. Chapter("checks", CheckListReport.Of(book)),
        .. Chapter("questions", QuestionReport.Of(book)),
        .. Chapter("life", LifeReport.Of(CaseLife.Steps())),
        .. Chapter("sources", CitationReport.Of(book)),
        .. Chapter("unused", CitationReport.Unused(book)),
        .. Chapter("glossary", Glossary(book)),
    ]);

    private static IEnumerable<ReportBlock> Opening(RuleBook book, RuleApproval approval, DateOnly day)
    {
        yield return new ReportBlock.Facts(
        [
            (Wording.Of("report.edition"), book.Rules.Edition),
            (Wording.Of("report.effective"), ReportWords.Period(book.Rules.EffectiveFrom, null)),
            (Wording.Of("report.hash"), book.Hash),
            (Wording.Of("report.shownOn"), ReportWords.Day(day)),
            .. ApprovalReport.Of(approval),
        ]);
        if (!approval.IsApproved) yield return new ReportBlock.Bullets([.. approval.Troubles.Select(t => t.Text)]);
        yield return new ReportBlock.Heading(2, "reading", Wording.Of("report.reading"));
        yield return new ReportBlock.Bullets([Wording.Of("report.reading.guideline"), Wording.Of("report.reading.interpretation"), Wording.Of("report.reading.id")]);
    }

    private static IEnumerable<ReportBlock> Chapter(string id, IEnumerable<ReportBlock> blocks) =>
        blocks.Prepend(new ReportBlock.Heading(2, id, Wording.Of($"report.chapter.{id}")));

    private static IEnumerable<ReportBlock> Glossary(RuleBook book) =>
    [
        new ReportBlock.Table(ReportWords.Head("report.terms"), [.. book.Questionnaire.Terms.Select(t => (IReadOnlyList<ReportCell>)
            [ReportCell.Of(t.Name), ReportCell.Of(string.Join(Wording.Of("report.comma"), t.Aliases)), ReportCell.Of(t.Text)])]),
    ];
}
