using RulesEngine.Models;

namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>Writes a check as a RulesEngine workflow with one rule: the expression as it stands in the file.</summary>
internal static class CheckWorkflow
{
    internal static Workflow Of(Check check) => new()
    {
        WorkflowName = check.Id,
        Rules = [new Rule { RuleName = check.Id, SuccessEvent = check.Severity.ToString(), Expression = check.Expression }],
    };
}
