using ChatOpsFraud.Core.Rules;

namespace ChatOpsFraud.Storage.Desk;

/// <summary>The rule sets that the program can work with.</summary>
public interface IRuleBooks
{
    /// <summary>The one for new cases.</summary>
    RuleBook Current { get; }

    /// <summary>The one with this hash, or null when it is not within reach.</summary>
    RuleBook? Find(string hash);

    /// <summary>Brings the set with this hash within reach of <see cref="Find"/>, where it is kept elsewhere.</summary>
    Task FetchAsync(string hash, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Makes sure that a set can be found again for as long as the cases are kept.</summary>
    Task KeepAsync(RuleBook book, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
