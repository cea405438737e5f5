using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Outgoing;
using ChatOpsFraud.Teams.Cards;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Files;
using ChatOpsFraud.Teams.Protocol.Connector;

namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>Sends what was queued for Teams, and changes earlier messages in place where the plan says so.</summary>
internal sealed class TeamsSender(
    ConversationDirectory directory, IConnector connector, CardSeals seals, ContentCards cards, FileDelivery files) : IOutgoingChannel
{
    public string Channel => ConversationDirectory.Channel;

    public async Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var queued = TeamsMessage.Read(message.Payload!.Value);
        if (await directory.FindAsync(queued.To, cancellationToken).ConfigureAwait(false) is not { } to) return new SendOutcome.GivenUp("noConversation");
        if (to.IsBlocked) return new SendOutcome.GivenUp("blocked");
        var receipt = MessageReceipt.Read(message.Receipt, to.Id);
        switch (queued.Content)
        {
            case TeamsContent.Consent consent:
                return await OutcomeAsync(to, await files.AskAsync(to, message.CaseNumber, consent, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
            case TeamsContent.Upload upload:
                return await files.UploadAsync(message.CaseNumber, upload, message.Attempt, cancellationToken).ConfigureAwait(false);
            case TeamsContent.Uploaded uploaded:
                var shown = await files.ShowAsync(to, message.CaseNumber, uploaded, message.Receipt, cancellationToken).ConfigureAwait(false);
                return WithoutReceipt(await OutcomeAsync(to, shown).ConfigureAwait(false));
            case TeamsContent.Remove or TeamsContent.Closed when receipt is null:
                return new SendOutcome.Sent();
            case TeamsContent.Remove:
                return await ChangedAsync(to, await connector.DeleteAsync(to, receipt!.Id, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        }
        var stamp = new CardStamp(message.CaseNumber, await seals.SealAsync(to.Id, message.CaseNumber, cancellationToken).ConfigureAwait(false), queued.Token);
        var activity = Activities.OfCard(to, cards.Draw(queued.Content, stamp, to.IsPersonal), message.CaseNumber);
        if (queued.Replaces && receipt is not null)
        {
            var updated = await connector.UpdateAsync(to, receipt.Id, activity, cancellationToken).ConfigureAwait(false);
            if (queued.Content is TeamsContent.Closed) return await ChangedAsync(to, updated).ConfigureAwait(false);
            if (updated is ConnectorOutcome.Done) return new SendOutcome.Sent(message.Receipt);
            if (updated is not ConnectorOutcome.Gone) return await OutcomeAsync(to, updated).ConfigureAwait(false);
            // Somebody deleted it, or it is too old: the same content as a new message.
            activity.Remove("id");
        }
        return await OutcomeAsync(to, await connector.SendAsync(to, activity, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
    }

    // What was closed or removed is not changed again; that it is gone already is as good.
    private async Task<SendOutcome> ChangedAsync(ConversationReference to, ConnectorOutcome outcome) => outcome is ConnectorOutcome.Done or ConnectorOutcome.Gone
        ? new SendOutcome.Sent(MessageReceipt.None)
        : await OutcomeAsync(to, outcome).ConfigureAwait(false);

    private async Task<SendOutcome> OutcomeAsync(ConversationReference to, ConnectorOutcome outcome)
    {
        // Noted even if the program stops now: otherwise every message of the queue would try again.
        if (outcome is ConnectorOutcome.Blocked) await directory.BlockAsync(to.Id, CancellationToken.None).ConfigureAwait(false);
        return outcome switch
        {
            ConnectorOutcome.Done done => new SendOutcome.Sent(done.Id.Length > 0 ? new MessageReceipt(to.Id, done.Id).ToString() : null),
            ConnectorOutcome.Later later => new SendOutcome.Later(later.Reason, later.After),
            ConnectorOutcome.Refused refused => new SendOutcome.GivenUp(refused.Reason),
            ConnectorOutcome.Blocked => new SendOutcome.GivenUp("blocked"),
            _ => new SendOutcome.GivenUp("gone"),
        };
    }

    // The receipt of this slot says what became of storing the file; the message must not take its place.
    private static SendOutcome WithoutReceipt(SendOutcome outcome) => outcome is SendOutcome.Sent ? new SendOutcome.Sent() : outcome;
}
