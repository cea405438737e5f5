using RulesEngine.Models;

namespace ChatOpsFraud.Core.Rules;

/// <summary>Writes a table as a RulesEngine workflow. Ids were read strictly, so nothing in them can leave its string literal.</summary>
internal static class TableWorkflow
{
    internal static Workflow Of(RuleTable table) => new()
    {
        WorkflowName = table.Head.Id,
        Rules = [.. table.Rows.Select(row => new Rule { RuleName = row.Id, SuccessEvent = row.Result, Expression = Expression(row) })],
    };

    private static string Expression(RuleRow row) => row.When.Count == 0 ? "true" : string.Join(" and ", row.When.Select(Expression));

    private static string Expression(RowCondition condition) => condition.Values.Count == 1
        ? $"facts.Of({Literal(condition.Fact.Id)}) == {Literal(condition.Values[0])}"
        : $"facts.Of({Literal(condition.Fact.Id)}) in ({string.Join(", ", condition.Values.Select(Literal))})";

    private static string Literal(string id) => $"\"{id}\"";
}
