using System.Globalization;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>A decision table as people read it: a line for each row, a column for each fact.</summary>
internal static class TableReport
{
    internal static void Write(MarkdownPage page, RuleTable table)
    {
        var head = table.Head;
        page.Line("rules.show.table", head.Title, head.Id);
        page.Line("rules.show.head", head.File, head.Edition, Period(head), Policy(head.HitPolicy));
        page.Table(
            [Wording.Of("rules.show.row"), .. table.Facts.Select(f => f.Label), table.Decides.Label, .. MarkdownPage.Head("rules.show.reason")],
            table.Rows.Select(row => Cells(table, row)));
    }

    internal static string Period(TableHead head) => Wording.Of(
        head.To is null ? "rules.show.from" : "rules.show.fromTo", Day(head.From), head.To is { } to ? Day(to) : "");

    internal static string Basis(RuleBasis basis) => Wording.Of(
        basis == RuleBasis.Guideline ? "rules.basis.guideline" : "rules.basis.interpretation");

    internal static string Policy(HitPolicy policy) => Wording.Of(policy switch
    {
        HitPolicy.First => "rules.policy.first",
        HitPolicy.Unique => "rules.policy.unique",
        _ => "rules.policy.collect",
    });

    internal static string Cited(IEnumerable<Citation> citations) => string.Join("、", citations.Select(c => c.Clause));

    private static List<string> Cells(RuleTable table, RuleRow row)
    {
        var cells = new List<string> { row.Id };
        foreach (var fact in table.Facts)
            cells.Add(row.When.FirstOrDefault(c => c.Fact == fact) is { } condition
                ? string.Join("・", condition.Values.Select(fact.LabelOf))
                : Wording.Of("rules.value.any"));
        cells.AddRange([table.Decides.LabelOf(row.Result), row.Reason + string.Concat(row.Texts), Basis(row.Basis), Cited(row.Citations)]);
        return cells;
    }

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
