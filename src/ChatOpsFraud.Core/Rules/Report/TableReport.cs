using System.Globalization;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>A decision table as people read it: a line for each row, with what has to hold, what follows and why.</summary>
internal static class TableReport
{
    internal static IEnumerable<ReportBlock> Of(RuleTable table) =>
    [
        new ReportBlock.Heading(3, ReportPlace.Of("table", table.Head.File), table.Head.Title),
        Head(table.Head),
        new ReportBlock.Table(
            ReportWords.Head("report.rowHead"),
            [.. table.Rows.Select((row, i) => Row(table, row, i + 1))]),
    ];

    internal static ReportBlock.Facts Head(TableHead head) => new(
    [
        (Wording.Of("report.policy"), ReportWords.Policy(head.HitPolicy)),
        (Wording.Of("report.edition"), head.Edition),
        (Wording.Of("report.period"), ReportWords.Period(head.From, head.To)),
        (Wording.Of("report.file"), head.File),
    ]);

    private static ReportCell[] Row(RuleTable table, RuleRow row, int number) =>
    [
        new([
            new ReportLine(number.ToString(CultureInfo.InvariantCulture), Anchor: ReportPlace.OfRow(table.Id, row.Id)),
            new ReportLine(row.Id, ReportMark.Id),
        ]),
        row.When.Count == 0 ? ReportCell.Of(Wording.Of("report.always")) : ReportCell.Of(row.When.Select(ReportWords.Condition)),
        new([new ReportLine(table.Decides.LabelOf(row.Result), ReportMark.Result)]),
        ReportCell.Of([row.Reason, .. row.Texts.Select(t => Wording.Of("report.advice", t))]),
        ReportWords.BasisCell(row.Basis),
        ReportWords.Cited(row.Citations),
    ];
}
