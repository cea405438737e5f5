using System.Globalization;
using ChatOpsFraud.Core.Rules.Checks;
using RulesEngine.Models;

namespace ChatOpsFraud.Core.Rules;

/// <summary>
/// The one RulesEngine of a rule set. A new engine looks through every type of the program for marks of its own, which takes longer
/// than compiling a table. Its defaults fail silently (a misspelt field is "false", an error is a message that nobody reads), so each
/// setting is spelled out. Safe to share between threads.
/// </summary>
internal sealed class SharedEngine
{
    private readonly Lazy<RulesEngine.RulesEngine> _engine = new(() => new RulesEngine.RulesEngine(new ReSettings
    {
        EnableExceptionAsErrorMessage = false,
        IsExpressionCaseSensitive = true,
        AutoRegisterInputType = false,
        AutoExecuteActions = false,
        UseFastExpressionCompiler = false,
        IgnoreException = false,
        EnableScopedParams = false,
        CustomTypes = [typeof(RuleFacts), typeof(CheckFacts)],
    }));

    private int _workflows;

    /// <summary>Loads what every engine needs, by compiling a rule that says nothing.</summary>
    internal static void WarmUp()
    {
        var engine = new SharedEngine();
        engine.Run(engine.Add(new Workflow { WorkflowName = "warm", Rules = [new Rule { RuleName = "up", Expression = "facts == facts" }] }), new RuleParameter("facts", ""));
    }

    /// <summary>Adds a workflow under a name of its own, so that two editions of a table never meet, and gives the name.</summary>
    internal string Add(Workflow workflow)
    {
        workflow.WorkflowName = string.Create(CultureInfo.InvariantCulture, $"{workflow.WorkflowName}#{Interlocked.Increment(ref _workflows)}");
        _engine.Value.AddWorkflow(workflow);
        return workflow.WorkflowName;
    }

    /// <summary>Runs every rule of a workflow; the first run compiles them. Throws whatever a rule throws.</summary>
    internal IReadOnlyList<RuleResultTree> Run(string workflow, params RuleParameter[] parameters) =>
        // Rules hold no actions, so the task is complete when it returns.
        _engine.Value.ExecuteAllRulesAsync(workflow, parameters).AsTask().GetAwaiter().GetResult();
}
