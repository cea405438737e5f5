using System.Globalization;
using ChatOpsFraud.Core.Rules.Difference;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The decisions of stored cases that would come out otherwise.</summary>
public static class ReplayReport
{
    /// <summary>The blocks for decisions that were made again.</summary>
    public static IEnumerable<ReportBlock> Of(IReadOnlyList<ReplayedDecision> replayed)
    {
        var changed = replayed.Where(r => !r.IsSame).ToList();
        yield return new ReportBlock.Heading(2, "cases", Wording.Of("replay.title"));
        yield return new ReportBlock.Facts(
        [
            (Wording.Of("replay.cases"), Count(replayed.Select(r => r.CaseNumber).Distinct(StringComparer.Ordinal).Count())),
            (Wording.Of("replay.decisions"), Count(replayed.Count)),
            (Wording.Of("replay.changed"), Count(changed.Count)),
        ]);
        if (changed.Count == 0) yield return new ReportBlock.Paragraph(Wording.Of("replay.none"));
        else yield return new ReportBlock.Table(ReportWords.Head("replay.head"), [.. changed.Select(Row)]);
    }

    private static ReportCell[] Row(ReplayedDecision one) =>
    [
        ReportCell.Of(one.CaseNumber),
        ReportCell.Of(Wording.Of($"explain.set.{one.Set}")),
        new([new ReportLine(one.Before, ReportMark.Before), new ReportLine(one.After, ReportMark.After)]),
    ];

    private static string Count(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
