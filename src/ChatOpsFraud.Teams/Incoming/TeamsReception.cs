using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Teams.Cards;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Files;
using ChatOpsFraud.Teams.Outgoing;
using ChatOpsFraud.Teams.Protocol;
using ChatOpsFraud.Teams.Protocol.Connector;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>Finds out what a checked delivery is and gives it to whoever takes it.</summary>
internal sealed class TeamsReception(
    ConversationDirectory directory, CaseTurns turns, CardPresses presses, Installations installations, FileConsents consents, MessageExtensions extensions,
    DroppedFiles files, Courtesies courtesies, IConnector connector)
{
    private const string CardInvoke = "adaptiveCard/action";

    /// <summary>Takes everything but an invoke. When it is done, all that matters is stored.</summary>
    public async Task ReceiveAsync(Activity activity, CancellationToken cancellationToken)
    {
        var at = await directory.NoteAsync(activity, cancellationToken).ConfigureAwait(false);
        switch (activity.Type)
        {
            case "message" when activity.IsOwn:
                break;
            case "message" when CardPress.Read(activity.Value) is { } press:
                await presses.ReceiveAsync(activity, at, press, cancellationToken).ConfigureAwait(false);
                break;
            case "message":
                await TalkAsync(activity, at, cancellationToken).ConfigureAwait(false);
                break;
            case "conversationUpdate" or "installationUpdate":
                courtesies.Begin(stopping => installations.ReceiveAsync(activity, at, stopping));
                break;
        }
    }

    /// <summary>Watches an invoke that took too long to be answered: when it fails in the end, the person is told.</summary>
    public void Follow(Activity activity, Task<InvokeAnswer> work) => courtesies.Begin(async stopping =>
    {
        if (!(await work.ConfigureAwait(false)).IsFailure) return;
        if (await directory.FindAsync(activity.Conversation!.Id, stopping).ConfigureAwait(false) is not { } at) return;
        var card = new Card().Text(TeamsWording.Of("press.failed"), TextLook.Error).Make();
        await connector.SendAsync(at, Activities.OfCard(at, card, ""), stopping).ConfigureAwait(false);
    });

    private async Task TalkAsync(Activity activity, ConversationReference at, CancellationToken cancellationToken)
    {
        var text = MessageText.Of(activity);
        TurnInput input = text.Length > 0 ? new Said(text) : new Arrived();
        if (DroppedFiles.Of(activity) is { } file)
        {
            if (await files.ReadAsync(file, text, cancellationToken).ConfigureAwait(false) is { } dropped) input = dropped;
            else if (await presses.TellAsync(activity, at, "file.unread", cancellationToken).ConfigureAwait(false) && text.Length == 0) return;
        }
        await turns.TakeAsync(activity, at, input, null, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Answers an invoke.</summary>
    public async Task<InvokeAnswer> AnswerAsync(Activity activity, CancellationToken cancellationToken)
    {
        var at = await directory.NoteAsync(activity, cancellationToken).ConfigureAwait(false);
        switch (activity.Name)
        {
            case CardInvoke:
                return CardPress.Read(activity.Value.At("action", "data")) is { } press
                    ? await presses.AnswerAsync(activity, at, press, cancellationToken).ConfigureAwait(false)
                    : InvokeAnswer.NotUnderstood(TeamsWording.Of("press.notUsable"));
            case FileConsents.Invoke:
                return await consents.TakeAsync(activity, at, cancellationToken).ConfigureAwait(false);
            case MessageExtensions.Fetch or MessageExtensions.Submit:
                return await extensions.AnswerAsync(activity, at, cancellationToken).ConfigureAwait(false);
            default:
                return InvokeAnswer.NotHandled;
        }
    }
}
