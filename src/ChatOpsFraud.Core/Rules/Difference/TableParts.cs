using ChatOpsFraud.Core.Rules.Report;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Difference;

/// <summary>Compares decision tables row by row.</summary>
internal static class TableParts
{
    private const string Area = "tables";

    internal static IEnumerable<PartChange> Of(RuleSet old, RuleSet current)
    {
        // Tables of different periods share an id, so a table is known by its file.
        var tables = ListDifference<RuleTable>.Of(old.Tables, current.Tables, t => t.Head.File);
        return tables.Added.Select(t => new PartChange(Area, t.Head.Title, Wording.Of("difference.aspect.added"), null, t.Head.File))
            .Concat(tables.Removed.Select(t => new PartChange(Area, t.Head.Title, Wording.Of("difference.aspect.removed"), t.Head.File, null)))
            .Concat(tables.Kept.SelectMany(p => Table(p.Old, p.New)));
    }

    internal static IReadOnlyList<(string Aspect, string Before, string After)> Head(TableHead before, TableHead after) =>
    [
        ("title", before.Title, after.Title),
        ("edition", before.Edition, after.Edition),
        ("period", ReportWords.Period(before.From, before.To), ReportWords.Period(after.From, after.To)),
        ("policy", ReportWords.Policy(before.HitPolicy), ReportWords.Policy(after.HitPolicy)),
    ];

    private static IEnumerable<PartChange> Table(RuleTable old, RuleTable current)
    {
        var rows = ListDifference<RuleRow>.Of(old.Rows, current.Rows, r => r.Id);
        // The order of a collecting table is the order of its advice, and that of a first-hit table decides: both are worth a word.
        return Parts.Changed(Area, current.Head.Title, Head(old.Head, current.Head))
            .Concat(Parts.Listed(Area, rows, r => Named(current, r), r => Summary(rows.Removed.Contains(r) ? old : current, r)))
            .Concat(rows.Kept.SelectMany(p => Parts.Changed(Area, Named(current, p.New),
            [
                ("when", Conditions(p.Old), Conditions(p.New)),
                ("result", old.Decides.LabelOf(p.Old.Result), current.Decides.LabelOf(p.New.Result)),
                ("reason", p.Old.Reason, p.New.Reason),
                ("texts", string.Concat(p.Old.Texts), string.Concat(p.New.Texts)),
                .. Parts.Grounds((p.Old.Basis, p.Old.Citations), (p.New.Basis, p.New.Citations)),
            ])));
    }

    private static string Named(RuleTable table, RuleRow row) => Wording.Of("report.usedByRow", table.Head.Title, row.Id);

    private static string Summary(RuleTable table, RuleRow row) =>
        Wording.Of("difference.summary", Conditions(row), table.Decides.LabelOf(row.Result), row.Reason + string.Concat(row.Texts));

    private static string Conditions(RuleRow row) => row.When.Count == 0
        ? Wording.Of("report.always")
        : string.Join(Wording.Of("report.comma"), row.When.Select(ReportWords.Condition));
}
