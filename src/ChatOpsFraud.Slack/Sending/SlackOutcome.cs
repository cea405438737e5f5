using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Storage.Outgoing;

namespace ChatOpsFraud.Slack.Sending;

/// <summary>What a result of Slack means for the queue.</summary>
internal static class SlackOutcome
{
    // The operator or an administrator has to do something first.
    private static readonly TimeSpan UntilMended = TimeSpan.FromMinutes(5);

    /// <summary>Null when it was done.</summary>
    public static SendOutcome? Of(SlackResult result) => result switch
    {
        SlackResult.Done => null,
        SlackResult.Limited limited => new SendOutcome.Later("rateLimited", limited.After),
        SlackResult.Unreachable => new SendOutcome.Later("unreachable"),
        SlackResult.Unclear unclear => new SendOutcome.Later(unclear.Reason),
        SlackResult.Refused refused when SlackTroubles.IsForOperator(refused.Error) => new SendOutcome.Later(refused.Error, UntilMended),
        SlackResult.Refused refused => new SendOutcome.GivenUp(refused.Error),
        _ => new SendOutcome.GivenUp("unknown"),
    };
}
