using ChatOpsFraud.Core.Rules.Moves;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>What a move to another rule set changes, to be read before it is made.</summary>
public static class MoveReport
{
    /// <summary>The page of a move.</summary>
    public static ReportPage Of(string caseNumber, RuleSetMove move) => new(Wording.Of("move.title", caseNumber),
    [
        new ReportBlock.Facts([(Wording.Of("move.from"), move.From.ToString()), (Wording.Of("move.to"), move.To.ToString())]),
        .. move.IsEmpty ? [new ReportBlock.Paragraph(Wording.Of("move.nothing"))] : Array.Empty<ReportBlock>(),
        .. move.Decisions.Count == 0 ? [] : Decisions(move),
        .. List("added", move.Added),
        .. List("removed", move.Removed),
        .. List("dropped", move.Dropped),
    ]);

    private static ReportBlock[] Decisions(RuleSetMove move) =>
    [
        new ReportBlock.Heading(2, "decisions", Wording.Of("move.decisions")),
        new ReportBlock.Table(ReportWords.Head("move.decisionHead"), [.. move.Decisions.Select(d => (IReadOnlyList<ReportCell>)
            [ReportCell.Of(d.Label), new([new ReportLine(d.Before, ReportMark.Before), new ReportLine(d.After, ReportMark.After)])])]),
    ];

    private static ReportBlock[] List(string part, IReadOnlyList<string> items) => items.Count == 0 ? [] :
        [new ReportBlock.Heading(2, part, Wording.Of($"move.{part}")), new ReportBlock.Bullets(items)];
}
