using System.Text;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Rules.Report;

/// <summary>The life of a case as a Mermaid state diagram with Japanese words.</summary>
internal static class LifeMermaid
{
    internal static string Of(IReadOnlyList<LifeStep> steps)
    {
        var text = new StringBuilder("stateDiagram-v2\n    direction TB\n");
        foreach (var stage in Enum.GetValues<CaseStage>())
            text.Append("    state \"").Append(Wording.Of($"stage.{stage}")).Append("\" as ").Append(stage).Append('\n');
        text.Append("    [*] --> ").Append(CaseStage.Received).Append('\n');
        // 再開 leads back to wherever the case was paused, which a diagram shows as one way to each of these stages.
        foreach (var step in steps)
            foreach (var to in step.To is { } one ? [one] : steps.Where(s => s.To == CaseStage.Paused).Select(s => s.From))
                text.Append("    ").Append(step.From).Append(" --> ").Append(to).Append(" : ").Append(Wording.Of($"life.trigger.{step.Trigger}")).Append('\n');
        foreach (var end in new[] { CaseStage.Closed, CaseStage.Cancelled }) text.Append("    ").Append(end).Append(" --> [*]\n");
        return text.ToString();
    }
}
