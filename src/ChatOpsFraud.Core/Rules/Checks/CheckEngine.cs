using ChatOpsFraud.Core.Rules.Checks.Expressions;
using ChatOpsFraud.Core.Text;
using RulesEngine.Models;

namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>
/// Runs the checks of one list. A check that throws, does not compile, or comes out otherwise than the screened expression does is a
/// <see cref="RuleFault"/>, never "silent".
/// </summary>
internal sealed class CheckEngine
{
    private readonly IReadOnlyList<Check> _checks;
    private readonly SharedEngine _engine;
    private readonly Dictionary<string, string> _workflows;

    internal CheckEngine(IReadOnlyList<Check> checks, SharedEngine engine)
    {
        _checks = checks;
        _engine = engine;
        _workflows = checks.ToDictionary(c => c.Id, c => engine.Add(CheckWorkflow.Of(c)), StringComparer.Ordinal);
    }

    /// <summary>Compiles every check now (else at its first use) and gives the faults.</summary>
    internal IReadOnlyList<RuleFault> Compile() =>
        [.. _checks.Select(c => Speaks(c, c.FieldsAt(0, 0), CheckFacts.ForCompiling).Fault).OfType<RuleFault>()];

    /// <summary>Whether the check speaks.</summary>
    /// <param name="check">The check.</param>
    /// <param name="fields">Name → field id with its places filled in.</param>
    /// <param name="values">A value for each call of the check.</param>
    internal (bool Speaks, RuleFault? Fault) Run(Check check, IReadOnlyDictionary<string, string> fields, IReadOnlyDictionary<string, object> values)
    {
        var (speaks, fault) = Speaks(check, fields, new CheckFacts(values));
        if (fault is not null) return (false, fault);
        var asRead = (bool)check.When.Evaluate(call => values[CheckFacts.Key(call.Function.Name, call.Filled(fields))]);
        return speaks == asRead ? (speaks, null) : (false, Fault(check, "rules.fault.disagree"));
    }

    private (bool Speaks, RuleFault? Fault) Speaks(Check check, IReadOnlyDictionary<string, string> fields, CheckFacts facts)
    {
        RuleParameter[] parameters = [new(ExpressionScreen.Facts, facts), .. check.Reads.Select(r => new RuleParameter(r.Name, fields[r.Name]))];
        try
        {
            var results = _engine.Run(_workflows[check.Id], parameters);
            return results is [{ ExceptionMessage: null or "" } only] ? (only.IsSuccess, null) : (false, Fault(check, "rules.fault.check"));
        }
#pragma warning disable CA1031 // Whatever the engine throws means the same: the check could not be carried out, and people are told.
        catch (Exception)
#pragma warning restore CA1031
        {
            return (false, Fault(check, "rules.fault.check"));
        }
    }

    private static RuleFault Fault(Check check, string code) => new(check.Id, Sentence.Of(code, check.Title));
}
