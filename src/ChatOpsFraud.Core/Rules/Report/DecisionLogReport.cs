using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>
/// The decisions of a case in the order in which they were made: when, what, by which row, under which rules. They rest on answers to choose
/// from and on the municipality, so nothing of them tells who anybody is.
/// </summary>
public static class DecisionLogReport
{
    /// <summary>The blocks of a history.</summary>
    public static IEnumerable<ReportBlock> Of(RuleSet set, IEnumerable<RecordedEvent> history)
    {
        var decided = history.Where(e => e.Event is Decided).Select(e => (IReadOnlyList<ReportCell>)Row(set, (Decided)e.Event, e.At)).ToList();
        yield return new ReportBlock.Heading(2, "log", Wording.Of("explain.log"));
        if (decided.Count == 0) yield return new ReportBlock.Paragraph(Wording.Of("explain.noLog"));
        else yield return new ReportBlock.Table(ReportWords.Head("explain.logHead"), decided);
    }

    private static ReportCell[] Row(RuleSet set, Decided decided, DateTimeOffset at) =>
    [
        ReportCell.Of(at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        ReportCell.Of(Wording.Of($"explain.set.{decided.Set}")),
        ReportCell.Of(set.FactOf($"{decided.Set}.outcome")?.LabelOf(decided.Outcome) ?? decided.Outcome),
        new([new ReportLine(decided.Rule, ReportMark.Id)]),
        new([new ReportLine(decided.RuleSet, ReportMark.Id)]),
    ];
}
