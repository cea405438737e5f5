using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Storage.Desk;

/// <summary>The rule sets that the program can work with.</summary>
public interface IRuleBooks
{
    /// <summary>The one for new cases.</summary>
    RuleBook Current { get; }

    /// <summary>The one with this hash, or null when it is no longer there.</summary>
    RuleBook? Find(string hash);
}
