using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Outgoing;
using ChatOpsFraud.Teams.Cards;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Protocol.Connector;
using ChatOpsFraud.Teams.Settings;

namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>Short notices to the leads, in a queue of their own: trouble there must not hold back the conversation of the case.</summary>
internal sealed class LeadsSender(ConversationDirectory directory, IConnector connector, ContentCards cards, TeamsOptions options) : IOutgoingChannel
{
    /// <summary>Name of the queue.</summary>
    public const string Queue = "teams.leads";

    public string Channel => Queue;

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var queued = TeamsMessage.Read(message.Payload!.Value);
        if (await directory.FindNearAsync(queued.To, options.TenantId, cancellationToken).ConfigureAwait(false) is not { } to) return new SendOutcome.GivenUp("noConversation");
        var card = cards.Draw(queued.Content, new CardStamp(message.CaseNumber, "", queued.Token), isPersonal: false);
        return await connector.SendAsync(to, Activities.OfCard(to, card, message.CaseNumber), cancellationToken).ConfigureAwait(false) switch
        {
            ConnectorOutcome.Done => new SendOutcome.Sent(),
            ConnectorOutcome.Later later => new SendOutcome.Later(later.Reason, later.After),
            ConnectorOutcome.Refused refused => new SendOutcome.GivenUp(refused.Reason),
            _ => new SendOutcome.GivenUp("gone"),
        };
    }
}
