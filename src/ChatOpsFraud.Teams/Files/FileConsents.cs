using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Incoming;
using ChatOpsFraud.Teams.Outgoing;
using ChatOpsFraud.Teams.Protocol;

namespace ChatOpsFraud.Teams.Files;

/// <summary>Takes the answer to a consent card. The upload itself waits in the queue: an answer must not wait for it.</summary>
internal sealed class FileConsents(CaseDesk desk, CardSeals seals)
{
    /// <summary>Name of the invoke.</summary>
    public const string Invoke = "fileConsent/invoke";

    public async Task<InvokeAnswer> TakeAsync(Activity activity, ConversationReference at, CancellationToken cancellationToken)
    {
        if (await FileContext.ReadAsync(seals, at.Id, activity.Value.At("context"), cancellationToken).ConfigureAwait(false) is not { } context)
            return InvokeAnswer.Nothing;
        var queued = activity.Value.At("action").AsText() == "accept" ? Accepted(activity, at, context) : Declined(activity, at, context);
        await desk.QueueAsync(context.CaseNumber, DeliveryIds.Of(activity), queued, cancellationToken).ConfigureAwait(false);
        return InvokeAnswer.Nothing;
    }

    private static List<NewOutgoing> Accepted(Activity activity, ConversationReference at, FileContext context)
    {
        var info = activity.Value.At("uploadInfo");
        var upload = new TeamsContent.Upload(context.Kind, context.Edition, info.At("uploadUrl").AsText() ?? "");
        var uploaded = new TeamsContent.Uploaded(context.Kind, context.Edition, info.At("contentUrl").AsText() ?? "", info.At("uniqueId").AsText(), info.At("fileType").AsText());
        return [Queued(activity, at, Slots.Upload(at.Id, context.Edition, context.Kind), upload), .. Ending(activity, at, context, uploaded)];
    }

    private static List<NewOutgoing> Declined(Activity activity, ConversationReference at, FileContext context) =>
        Ending(activity, at, context, new TeamsContent.Uploaded(context.Kind, context.Edition, null, null, null));

    // The card that asked stays pressable until it is removed.
    private static List<NewOutgoing> Ending(Activity activity, ConversationReference at, FileContext context, TeamsContent.Uploaded uploaded) =>
    [
        Queued(activity, at, Slots.Upload(at.Id, context.Edition, context.Kind), uploaded),
        Queued(activity, at, Slots.Consent(at.Id, context.Edition, context.Kind), new TeamsContent.Remove()),
    ];

    private static NewOutgoing Queued(Activity activity, ConversationReference at, string slot, TeamsContent content) =>
        new TeamsMessage(at.Id, DeliveryIds.TokenOf(activity), true, content).In(ConversationDirectory.Channel, slot);
}
