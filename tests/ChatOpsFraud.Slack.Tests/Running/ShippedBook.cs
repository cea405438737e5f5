using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.RuleBooks;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Slack.Tests.Running;

/// <summary>The rules that come with the program.</summary>
internal sealed class ShippedBook : IRuleBooks
{
    private static readonly Lazy<RuleBook> Read = new(() =>
    {
        var files = RuleFolder.Read(RuleFolder.Shipped);
        return new RuleBook(RuleSet.Read(files).Sound, QuestionnaireReader.Read(files).Sound);
    });

    public RuleBook Current => Read.Value;

    public RuleBook? Find(string hash) => hash == Read.Value.Hash ? Read.Value : null;
}
