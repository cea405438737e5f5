namespace ChatOpsFraud.Core.Rules;

/// <summary>A decision table over a finite space of facts, valid in one period.</summary>
public sealed class RuleTable
{
    private readonly Lazy<TableEngine> _engine;

    internal RuleTable(TableHead head, IReadOnlyList<Fact> facts, Fact decides, IReadOnlyList<RuleRow> rows, IReadOnlyList<AcceptedFinding> accepted, SharedEngine engine)
    {
        Head = head;
        Facts = facts;
        Decides = decides;
        Rows = rows;
        Accepted = accepted;
        _engine = new Lazy<TableEngine>(() => new TableEngine(this, engine));
    }

    /// <summary>Id, title, edition, period and hit policy.</summary>
    public TableHead Head { get; }

    /// <summary>Stable id, e.g. <c>triage.outcome</c>.</summary>
    public string Id => Head.Id;

    /// <summary>The columns, in their order.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The fact whose values are the results of the rows.</summary>
    public Fact Decides { get; }

    /// <summary>The rows, in their order.</summary>
    public IReadOnlyList<RuleRow> Rows { get; }

    /// <summary>Findings of the analysis that are right as they are.</summary>
    public IReadOnlyList<AcceptedFinding> Accepted { get; }

    /// <summary>The compiled engine; compiled at first use, which costs some milliseconds a row once.</summary>
    internal TableEngine Engine => _engine.Value;

    /// <summary>Whether the table is in force on this day.</summary>
    public bool IsInForce(DateOnly day) => Head.IsInForce(day);

    /// <summary>Positions (in <see cref="Rows"/>) of the rows that count under the hit policy, read straight from the cells.</summary>
    internal IEnumerable<int> Hits(int[] positions)
    {
        for (var i = 0; i < Rows.Count; i++)
        {
            if (!Rows[i].Applies(positions)) continue;
            yield return i;
            if (Head.HitPolicy == HitPolicy.First) yield break;
        }
    }

    /// <summary>Lets the engine decide at a complete point and holds it against the cells; null when both agree.</summary>
    internal RuleFault? Confirm(int[] positions, IReadOnlyList<int> hits)
    {
        if (Engine.CompileFault is { } broken) return broken;
        var (rows, fault) = Engine.Hits(positions);
        if (fault is not null) return fault;
        return rows.SequenceEqual(hits) ? null : new RuleFault(Id, Text.Sentence.Of("rules.fault.disagree", Head.Title));
    }

    /// <summary>The rows above this one, each with the cells that the answers contradict.</summary>
    internal IReadOnlyList<RowTrace> TraceBefore(int row, int[] positions) => [.. Rows.Take(row).Select(r => new RowTrace(Id, r.Id,
        [.. r.When.Where(c => positions[c.Column] >= 0 && !c.Allows(positions[c.Column])).Select(c => FailedCell(c, positions[c.Column]))]))];

    /// <summary>A cell that does not hold, as a Japanese sentence.</summary>
    internal static string FailedCell(RowCondition cell, int actual) => Text.Wording.Of(
        "rules.trace.cell",
        cell.Fact.Label,
        string.Join(Text.Wording.Of("rules.trace.or"), cell.Values.Select(cell.Fact.LabelOf)),
        cell.Fact.Values[actual].Label);
}
