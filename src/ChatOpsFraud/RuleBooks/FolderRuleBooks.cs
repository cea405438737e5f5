using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.RuleBooks;

/// <summary>The one rule set of a folder.</summary>
internal sealed class FolderRuleBooks(RuleBook current) : IRuleBooks
{
    public RuleBook Current => current;

    public RuleBook? Find(string hash) => hash == current.Hash ? current : null;
}
