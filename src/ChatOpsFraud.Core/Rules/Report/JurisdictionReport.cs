using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The headquarters and, in Hokkaido, the municipalities of each area.</summary>
internal static class JurisdictionReport
{
    internal static void Write(MarkdownPage page, JurisdictionTables tables)
    {
        Head(page, tables.Heads[0]);
        page.Table(MarkdownPage.Head("rules.show.headquarters"), tables.Headquarters.Select(h =>
            (IReadOnlyList<string>)[h.Id, h.Prefecture, h.Area ?? "", h.Name, h.Destination.Text, h.SubmitTo.Text]));
        Head(page, tables.Heads[1]);
        page.Table(MarkdownPage.Head("rules.show.areas"), tables.Headquarters.Where(h => h.Area is not null).Select(h =>
            (IReadOnlyList<string>)[h.Area!, string.Join("、", tables.Municipalities.Where(m => m.Area == h.Area).Select(Named))]));
    }

    private static void Head(MarkdownPage page, JurisdictionHead head)
    {
        page.Line("rules.show.table", head.Table.Title, head.Table.Id);
        page.Line("rules.show.head", head.Table.File, head.Table.Edition, TableReport.Period(head.Table), TableReport.Policy(head.Table.HitPolicy));
        page.Line("rules.show.basis", TableReport.Basis(head.Basis), TableReport.Cited(head.Citations));
    }

    private static string Named(Municipality municipality) => municipality switch
    {
        { Change: { } change } => Wording.Of("rules.show.changing", municipality.Name, change.Area),
        { Evidence: AreaEvidence.Inferred } => Wording.Of("rules.show.inferred", municipality.Name),
        _ => municipality.Name,
    };
}
