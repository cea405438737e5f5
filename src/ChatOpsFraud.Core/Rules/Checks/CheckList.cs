namespace ChatOpsFraud.Core.Rules.Checks;

/// <summary>The checks of one file, valid in one period.</summary>
public sealed class CheckList
{
    private readonly Lazy<CheckEngine> _engine;

    internal CheckList(TableHead head, IReadOnlyList<Check> checks, IReadOnlyList<AcceptedFinding> accepted, SharedEngine engine)
    {
        Head = head;
        Checks = checks;
        Accepted = accepted;
        _engine = new Lazy<CheckEngine>(() => new CheckEngine(checks, engine));
    }

    /// <summary>Id, title, edition and period.</summary>
    public TableHead Head { get; }

    /// <summary>The checks, in the order in which they speak.</summary>
    public IReadOnlyList<Check> Checks { get; }

    /// <summary>Findings of the analysis that are right as they are.</summary>
    public IReadOnlyList<AcceptedFinding> Accepted { get; }

    /// <summary>The engine; it compiles each check at its first use.</summary>
    internal CheckEngine Engine => _engine.Value;
}
