using ChatOpsFraud.Core.Cases;

namespace ChatOpsFraud.Storage.Desk;

/// <summary>A case as it was read, with the version to expect at the next commit.</summary>
/// <param name="Case">The fold of its events.</param>
/// <param name="Version">Number of its events; 0 for a new case.</param>
/// <param name="History">Its events in order.</param>
public sealed record CaseFile(Case Case, long Version, IReadOnlyList<RecordedEvent> History)
{
    /// <summary>A case that nobody has begun.</summary>
    public static CaseFile New { get; } = new(Case.New(), 0, []);

    /// <summary>The case as it was when an edition was issued, so that its documents can be made again; null when there is none.</summary>
    public Case? AtEdition(int edition)
    {
        var last = History.Select((recorded, index) => (recorded, index))
            .FirstOrDefault(e => e.recorded.Event is StatementIssued issued && issued.Edition == edition);
        return last.recorded is null ? null : Case.Fold(Case.Number, History.Take(last.index + 1));
    }

    /// <summary>Hashes of the rule sets that the case has kept, the first one first.</summary>
    public IEnumerable<string> RuleSets => History
        .Select(e => e.Event is CaseOpened opened ? opened.RuleSet : e.Event is RuleSetChanged changed ? changed.To : null)
        .OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The last decision of a set with the rules it was made under; null when there was none.</summary>
    public RecordedDecision? LastDecision(string set)
    {
        var ruleSet = "";
        RecordedDecision? last = null;
        foreach (var recorded in History)
            switch (recorded.Event)
            {
                case CaseOpened opened:
                    ruleSet = opened.RuleSet;
                    break;
                case RuleSetChanged changed:
                    ruleSet = changed.To;
                    break;
                case Decided decided when decided.Set == set:
                    last = new RecordedDecision(decided, ruleSet, recorded.At);
                    break;
            }
        return last;
    }

    /// <summary>Reads the stored bytes of a case.</summary>
    public static CaseFile Of(StoredCase stored)
    {
        var history = stored.Events
            .Select(e => new RecordedEvent(CaseEventJson.Read(e.Payload.Span), e.Actor, e.At))
            .ToList();
        return new CaseFile(Case.Fold(stored.CaseNumber, history), stored.Version, history);
    }
}
