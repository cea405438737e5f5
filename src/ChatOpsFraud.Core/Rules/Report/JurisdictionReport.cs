using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The headquarters and, in Hokkaido, the municipalities of each area.</summary>
internal static class JurisdictionReport
{
    internal static IEnumerable<ReportBlock> Of(JurisdictionTables tables) =>
    [
        .. Head("headquarters", tables.Heads[0]),
        new ReportBlock.Table(ReportWords.Head("report.headquarters"), [.. tables.Headquarters.Select(Row)]),
        .. Head("areas", tables.Heads[1]),
        new ReportBlock.Table(
            ReportWords.Head("report.areas"),
            [.. tables.Headquarters.Where(h => h.Area is not null).Select(h => Area(tables, h.Area!))]),
    ];

    private static IEnumerable<ReportBlock> Head(string id, JurisdictionHead head)
    {
        var items = TableReport.Head(head.Table).Items
            .Append((Wording.Of("report.basis"), ReportWords.Basis(head.Basis)))
            .Append((Wording.Of("report.clauses"), string.Join(Wording.Of("report.comma"), head.Citations.Select(c => Wording.Of("report.cited", c.Section, c.Heading)))));
        return [new ReportBlock.Heading(3, id, head.Table.Title), new ReportBlock.Facts([.. items])];
    }

    private static ReportCell[] Row(Headquarters one) =>
    [
        ReportCell.Of(one.Area is null ? one.Prefecture : Wording.Of("report.area", one.Prefecture, one.Area)),
        new([new ReportLine(one.Name, ReportMark.Result), new ReportLine(one.Id, ReportMark.Id)]),
        ReportCell.Of(one.Destination.Text),
        ReportCell.Of(one.SubmitTo.Text),
    ];

    private static ReportCell[] Area(JurisdictionTables tables, string area) =>
    [
        ReportCell.Of(area),
        ReportCell.Of(string.Join(Wording.Of("report.comma"), tables.Municipalities.Where(m => m.Area == area).Select(Named))),
    ];

    private static string Named(Municipality municipality) => municipality switch
    {
        { Change: { On: { } on } change } => Wording.Of("report.changingOn", municipality.Name, ReportWords.Day(on), change.Area),
        { Change: { } change } => Wording.Of("report.changing", municipality.Name, change.Area),
        { Evidence: AreaEvidence.Inferred } => Wording.Of("report.inferred", municipality.Name),
        _ => municipality.Name,
    };
}
