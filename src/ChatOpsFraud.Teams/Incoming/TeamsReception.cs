using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Files;
using ChatOpsFraud.Teams.Protocol;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>Finds out what a checked delivery is and gives it to whoever takes it.</summary>
internal sealed class TeamsReception(
    ConversationDirectory directory, CaseTurns turns, CardPresses presses, Installations installations, FileConsents consents, MessageExtensions extensions, Courtesies courtesies)
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
                var text = MessageText.Of(activity);
                await turns.TakeAsync(activity, at, text.Length > 0 ? new Said(text) : new Arrived(), null, null, cancellationToken).ConfigureAwait(false);
                break;
            case "conversationUpdate" or "installationUpdate":
                courtesies.Begin(stopping => installations.ReceiveAsync(activity, at, stopping));
                break;
        }
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
                    : InvokeAnswer.NotUnderstood(Text.TeamsWording.Of("press.notUsable"));
            case FileConsents.Invoke:
                return await consents.TakeAsync(activity, at, cancellationToken).ConfigureAwait(false);
            case MessageExtensions.Fetch or MessageExtensions.Submit:
                return await extensions.AnswerAsync(activity, at, cancellationToken).ConfigureAwait(false);
            default:
                return InvokeAnswer.NotHandled;
        }
    }
}
