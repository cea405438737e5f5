using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The life of a case: the drawing, and every way from stage to stage in words.</summary>
internal static class LifeReport
{
    internal static IEnumerable<ReportBlock> Of(IReadOnlyList<LifeStep> steps) =>
    [
        new ReportBlock.Paragraph(Wording.Of("report.life")),
        new ReportBlock.Picture(LifeDrawing.Of(steps), LifeMermaid.Of(steps)),
        new ReportBlock.Table(ReportWords.Head("report.lifeHead"), [.. steps.Select(Row)]),
    ];

    private static ReportCell[] Row(LifeStep step) =>
    [
        ReportCell.Of(Wording.Of($"stage.{step.From}")),
        ReportCell.Of([Wording.Of($"life.means.{step.Trigger}"), .. step.Condition is { } condition ? [Wording.Of("report.lifeCondition", condition)] : Array.Empty<string>()]),
        ReportCell.Of(step.To is { } to ? Wording.Of($"stage.{to}") : Wording.Of("life.pausedIn")),
    ];
}
