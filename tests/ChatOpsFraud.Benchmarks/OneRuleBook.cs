using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Benchmarks;

/// <summary>The one rule book there is.</summary>
internal sealed class OneRuleBook(RuleBook book) : IRuleBooks
{
    public RuleBook Current => book;

    public RuleBook? Find(string hash) => hash == book.Hash ? book : null;
}
