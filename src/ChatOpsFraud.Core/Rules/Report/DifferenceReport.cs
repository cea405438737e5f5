using System.Globalization;
using ChatOpsFraud.Core.Rules.Difference;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The difference between two rule books as a page: first what decides otherwise, then what is only written otherwise.</summary>
public static class DifferenceReport
{
    private static readonly string[] Areas = ["set", "tables", "facts", "jurisdiction", "calendar", "checks", "questions", "glossary", "sources"];

    /// <summary>The page of a difference.</summary>
    public static ReportPage Of(RuleBookDifference difference) => new(Wording.Of("difference.title"),
    [
        new ReportBlock.Facts(
        [
            (Wording.Of("difference.old"), difference.Old.Rules.Stamp.ToString()),
            (Wording.Of("difference.new"), difference.New.Rules.Stamp.ToString()),
            (Wording.Of("difference.from"), ReportWords.Day(difference.From)),
        ]),
        new ReportBlock.Heading(2, "decisions", Wording.Of("difference.chapter.decisions")),
        .. difference.Decisions.SelectMany(p => Period(p, difference.Decisions.Count > 1)),
        .. Places(difference.Places),
        .. Days(difference.Days),
        new ReportBlock.Heading(2, "words", Wording.Of("difference.chapter.words")),
        .. difference.Parts.Count == 0
            ? [new ReportBlock.Paragraph(Wording.Of("difference.noWords"))]
            : Areas.SelectMany(area => Area(area, [.. difference.Parts.Where(p => p.Area == area)])),
    ]);

    private static IEnumerable<ReportBlock> Period(DecisionPeriod period, bool isOneOfMany)
    {
        if (isOneOfMany) yield return new ReportBlock.Heading(3, $"from-{ReportWords.Day(period.From)}", ReportWords.Period(period.From, period.To));
        yield return new ReportBlock.Facts(
        [
            (Wording.Of("difference.points"), Count(period.Points)),
            (Wording.Of("difference.decided"), Count(period.Decided)),
            (Wording.Of("difference.advised"), Count(period.Advised)),
        ]);
        if (period.Changes.Count == 0) yield return new ReportBlock.Paragraph(Wording.Of("difference.noDecisions"));
        else yield return new ReportBlock.Table(ReportWords.Head("difference.decisionHead"), [.. period.Changes.Select(Row)]);
    }

    private static ReportCell[] Row(DecisionChange change) =>
    [
        new([new ReportLine(change.Subject.Length == 0 ? Wording.Of($"difference.subject.{change.Aspect}") : Wording.Of("difference.adviceOf", change.Subject), ReportMark.Result),
            new ReportLine(Wording.Of("difference.count", Count(change.Points)))]),
        new([new ReportLine(change.Before, ReportMark.Before), new ReportLine(change.After, ReportMark.After)]),
        new([.. change.When.SelectMany((w, i) => (ReportLine[])
            [new ReportLine(change.When.Count == 1 ? w.Text : Wording.Of("difference.numbered", Count(i + 1), w.Text)), new ReportLine(Wording.Of("difference.example", w.Example), ReportMark.Id)])]),
    ];

    private static IEnumerable<ReportBlock> Places(IReadOnlyList<PlaceChange> places) => places.Count == 0
        ? [new ReportBlock.Heading(3, "places", Wording.Of("report.chapter.jurisdiction")), new ReportBlock.Paragraph(Wording.Of("difference.noPlaces"))]
        :
        [
            new ReportBlock.Heading(3, "places", Wording.Of("report.chapter.jurisdiction")),
            new ReportBlock.Table(ReportWords.Head("difference.placeHead"), [.. places.Select(p => (IReadOnlyList<ReportCell>)
            [
                ReportCell.Of([string.Join(Wording.Of("report.comma"), p.Places), Wording.Of("difference.placeCount", Count(p.Places.Count)), ReportWords.Period(p.From, p.To)]),
                Changed(p.Before, p.After),
            ])]),
        ];

    private static IEnumerable<ReportBlock> Days(IReadOnlyList<DayChange> days) => days.Count == 0 ? [] :
    [
        new ReportBlock.Heading(3, "days", Wording.Of("report.chapter.calendar")),
        new ReportBlock.Table(ReportWords.Head("difference.dayHead"), [.. days.Select(d => (IReadOnlyList<ReportCell>)
        [
            ReportCell.Of([Wording.Of("difference.dayCount", Count(d.Count)), Wording.Of("difference.firstDays", string.Join(Wording.Of("report.comma"), d.First.Select(ReportWords.Day)))]),
            Changed(d.Before, d.After),
        ])]),
    ];

    private static IEnumerable<ReportBlock> Area(string area, IReadOnlyList<PartChange> parts) => parts.Count == 0 ? [] :
    [
        new ReportBlock.Heading(3, $"words-{area}", Wording.Of($"difference.area.{area}")),
        new ReportBlock.Table(ReportWords.Head("difference.partHead"), [.. parts.Select(p => (IReadOnlyList<ReportCell>)
            [ReportCell.Of(p.Part), ReportCell.Of(p.Aspect), Changed(p.Before, p.After)])]),
    ];

    private static ReportCell Changed(string? before, string? after) => new(
    [
        .. before is null ? Array.Empty<ReportLine>() : [new ReportLine(Shown(before), ReportMark.Before)],
        .. after is null ? Array.Empty<ReportLine>() : [new ReportLine(Shown(after), ReportMark.After)],
    ]);

    private static string Shown(string text) => text.Length == 0 ? Wording.Of("difference.empty") : text;

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
