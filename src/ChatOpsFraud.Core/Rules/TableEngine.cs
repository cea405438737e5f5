using RulesEngine.Models;

namespace ChatOpsFraud.Core.Rules;

/// <summary>
/// One table as a RulesEngine workflow. Every row is compiled before the first answer, and anything odd is a <see cref="RuleFault"/>.
/// </summary>
internal sealed class TableEngine
{
    private const string Input = "facts";

    private readonly RuleTable _table;
    private readonly SharedEngine _engine;
    private readonly string _workflow;
    private readonly RowMemory[] _memory;

    internal TableEngine(RuleTable table, SharedEngine engine)
    {
        _table = table;
        _engine = engine;
        _workflow = engine.Add(TableWorkflow.Of(table));
        _memory = [.. table.Rows.Select(r => new RowMemory(r))];
        // Execution compiles every row of the workflow; no value is needed to find a row that does not compile.
        CompileFault = Run(table.Facts.ToDictionary(f => f.Id, _ => Fact.Unanswered, StringComparer.Ordinal)).Fault;
    }

    /// <summary>The fault found while compiling; null when all rows are sound.</summary>
    internal RuleFault? CompileFault { get; }

    /// <summary>Positions of the rows that count under the hit policy, as the engine finds them.</summary>
    internal (IReadOnlyList<int> Rows, RuleFault? Fault) Hits(int[] positions)
    {
        if (Array.Exists(_memory, m => m.At(positions) is null))
        {
            var (applies, fault) = Run(FactsAt(positions));
            if (fault is not null) return ([], fault);
            for (var row = 0; row < applies.Count; row++) _memory[row].Keep(positions, applies[row]);
            return (Counting(row => applies[row]), null);
        }
        return (Counting(row => _memory[row].At(positions) == true), null);
    }

    /// <summary>For each row whether it applies, as the engine finds it.</summary>
    internal (IReadOnlyList<bool> Applies, RuleFault? Fault) Run(IReadOnlyDictionary<string, string> facts)
    {
        try
        {
            var results = _engine.Run(_workflow, new RuleParameter(Input, new RuleFacts(facts)));
            var isComplete = results.Select(r => r.Rule.RuleName).SequenceEqual(_table.Rows.Select(r => r.Id), StringComparer.Ordinal);
            return isComplete && results.All(r => string.IsNullOrEmpty(r.ExceptionMessage)) ? ([.. results.Select(r => r.IsSuccess)], null) : ([], Fault());
        }
#pragma warning disable CA1031 // Whatever the engine throws means the same: no decision, and a person looks at the case.
        catch (Exception)
#pragma warning restore CA1031
        {
            return ([], Fault());
        }
    }

    private List<int> Counting(Func<int, bool> applies)
    {
        var rows = new List<int>();
        for (var row = 0; row < _memory.Length; row++)
        {
            if (!applies(row)) continue;
            rows.Add(row);
            if (_table.Head.HitPolicy == HitPolicy.First) break;
        }
        return rows;
    }

    private Dictionary<string, string> FactsAt(int[] positions)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < _table.Facts.Count; i++)
            facts[_table.Facts[i].Id] = positions[i] < 0 ? Fact.Unanswered : _table.Facts[i].Values[positions[i]].Id;
        return facts;
    }

    private RuleFault Fault() => new(_table.Head.Id, Text.Sentence.Of("rules.fault.engine", _table.Head.Title));
}
