using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.RuleBooks;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Teams.Tests.Running;

/// <summary>The shipped rules, read once for all tests: compiling them takes longer than a whole conversation.</summary>
internal sealed class ShippedBook : IRuleBooks
{
    public static ShippedBook Shared { get; } = new();

    public RuleBook Current { get; } = RuleBookReading.Of(RuleFolder.Shipped, new DateOnly(2026, 11, 23)).Book!;

    public RuleBook? Find(string hash) => hash == Current.Hash ? Current : null;
}
