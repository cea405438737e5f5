using RulesEngine.Models;

namespace ChatOpsFraud.Core.Rules;

/// <summary>
/// One table as a RulesEngine workflow. The engine's defaults fail silently (a misspelt field is "false"), so each setting is
/// spelled out, every row is compiled before the first answer, and anything odd is a <see cref="RuleFault"/>.
/// </summary>
internal sealed class TableEngine
{
    private const string Input = "facts";

    private readonly RuleTable _table;
    private readonly RulesEngine.RulesEngine _engine;

    internal TableEngine(RuleTable table)
    {
        _table = table;
        Workflow = TableWorkflow.Of(table);
        _engine = new RulesEngine.RulesEngine([Workflow], Settings());
        // Execution compiles every row of the workflow; no value is needed to find a row that does not compile.
        CompileFault = Run(table.Facts.ToDictionary(f => f.Id, _ => Fact.Unanswered, StringComparer.Ordinal)).Fault;
    }

    /// <summary>The workflow as the engine got it.</summary>
    internal Workflow Workflow { get; }

    /// <summary>The fault found while compiling; null when all rows are sound.</summary>
    internal RuleFault? CompileFault { get; }

    /// <summary>Ids of the rows that count under the hit policy, as the engine finds them.</summary>
    internal (IReadOnlyList<string> Rows, RuleFault? Fault) Run(IReadOnlyDictionary<string, string> facts)
    {
        try
        {
            // Rows hold no actions, so the task is complete when it returns.
            var results = _engine.ExecuteAllRulesAsync(_table.Head.Id, new RuleParameter(Input, new RuleFacts(facts))).AsTask().GetAwaiter().GetResult();
            if (results.Count != _table.Rows.Count || results.Any(r => !string.IsNullOrEmpty(r.ExceptionMessage)))
                return ([], Fault("rules.fault.engine"));
            var hits = results.Where(r => r.IsSuccess).Select(r => r.Rule.RuleName);
            return ([.. _table.Head.HitPolicy == HitPolicy.First ? hits.Take(1) : hits], null);
        }
#pragma warning disable CA1031 // Whatever the engine throws means the same: no decision, and a person looks at the case.
        catch (Exception)
#pragma warning restore CA1031
        {
            return ([], Fault("rules.fault.engine"));
        }
    }

    private RuleFault Fault(string code) => new(_table.Head.Id, Text.Sentence.Of(code, _table.Head.Title));

    private static ReSettings Settings() => new()
    {
        EnableExceptionAsErrorMessage = false,
        IsExpressionCaseSensitive = true,
        AutoRegisterInputType = false,
        AutoExecuteActions = false,
        UseFastExpressionCompiler = false,
        IgnoreException = false,
        EnableScopedParams = false,
        CustomTypes = [typeof(RuleFacts)],
    };
}
