namespace ChatOpsFraud.Core.Rules;

/// <summary>Which rules decided: kept with every decision.</summary>
/// <param name="Edition">Edition of the rule set, e.g. <c>1.0.0</c>.</param>
/// <param name="Hash">The first 12 hex digits of the SHA-256 over all rule files.</param>
public sealed record RuleSetStamp(string Edition, string Hash)
{
    /// <inheritdoc />
    public override string ToString() => $"{Edition} ({Hash})";
}
