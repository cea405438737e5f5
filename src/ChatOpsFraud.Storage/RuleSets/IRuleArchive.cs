namespace ChatOpsFraud.Storage.RuleSets;

/// <summary>
/// Every rule set that was ever in use, and the ledger of what was accepted and refused: years later a case is explained with its own
/// rules. Rules say nothing about cases or persons and are kept in the clear.
/// </summary>
public interface IRuleArchive
{
    /// <summary>Keeps a set durably. One that is there already stays as it is; an approval that it lacked is added.</summary>
    Task KeepAsync(KeptRuleSet set, CancellationToken cancellationToken = default);

    /// <summary>The set with this hash, or null.</summary>
    Task<KeptRuleSet?> FindAsync(string hash, CancellationToken cancellationToken = default);

    /// <summary>Hash and edition of every kept set, the latest first.</summary>
    Task<IReadOnlyList<(string Hash, string Edition)>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Adds a line to the ledger; lines are never changed or removed.</summary>
    Task RecordAsync(RuleActivation activation, CancellationToken cancellationToken = default);

    /// <summary>The ledger, the first line first.</summary>
    Task<IReadOnlyList<RuleActivation>> HistoryAsync(CancellationToken cancellationToken = default);
}
