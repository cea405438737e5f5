using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Rules.Report;

namespace ChatOpsFraud.Core.Tests.Rules.Report;

public sealed class LifeDrawingTests
{
    [Fact]
    public void Of_TheMachinesSteps_DrawsEveryStageInsideThePaper()
    {
        var graph = LifeDrawing.Of(CaseLife.Steps());

        Assert.Equal(Enum.GetValues<CaseStage>().Length, graph.Boxes.Count);
        Assert.All(graph.Boxes.Concat(graph.Frames), b => Assert.True(b.X >= 0 && b.Y >= 0 && b.X + b.Width <= graph.Width && b.Y + b.Height <= graph.Height, b.Text));
        Assert.All(graph.Arrows.SelectMany(a => a.Points), p => Assert.True(p.X >= 0 && p.Y >= 0 && p.X <= graph.Width && p.Y <= graph.Height));
        Assert.All(graph.Arrows, a => Assert.True(a.X + (a.Text.Length * LifeGraph.TextSize) <= graph.Width, a.Text));
    }

    [Fact]
    public void Of_AWayThatTheDrawingDoesNotHave_Throws() => Assert.Throws<InvalidOperationException>(
        () => LifeDrawing.Of([.. CaseLife.Steps(), new LifeStep(CaseStage.Closed, CaseTrigger.Resume, CaseStage.Received, null)]));

    [Fact]
    public void Of_AStageThatCanNoLongerBePaused_Throws() => Assert.Throws<InvalidOperationException>(
        () => LifeDrawing.Of([.. CaseLife.Steps().Where(s => s is not { From: CaseStage.Issued, Trigger: CaseTrigger.Pause })]));

    [Fact]
    public void Mermaid_OfTheSteps_NamesEveryStageAndWay()
    {
        var text = LifeMermaid.Of(CaseLife.Steps());

        Assert.StartsWith("stateDiagram-v2", text, StringComparison.Ordinal);
        Assert.All(Enum.GetValues<CaseStage>(), s => Assert.Contains($"\" as {s}\n", text, StringComparison.Ordinal));
        Assert.All(CaseLife.Steps().Where(s => s.To is not null), s => Assert.Contains($"    {s.From} --> {s.To} : ", text, StringComparison.Ordinal));
    }
}
