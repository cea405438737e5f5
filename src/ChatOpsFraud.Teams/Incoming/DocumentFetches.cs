using System.Globalization;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Outgoing;
using ChatOpsFraud.Teams.Protocol;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>Brings documents from a group into the personal chat of whoever asks: only there Teams takes files of a bot.</summary>
internal sealed class DocumentFetches(CaseDesk desk, PersonalChats chats)
{
    /// <summary>The code of the sentence that answers.</summary>
    public async Task<string> FetchAsync(Activity activity, ConversationReference at, CardPress press, CancellationToken cancellationToken)
    {
        if (!int.TryParse(press.Section, NumberStyles.None, CultureInfo.InvariantCulture, out var edition)) return "press.notUsable";
        if (await desk.LoadAsync(press.CaseNumber, cancellationToken).ConfigureAwait(false) is not { } file || file.AtEdition(edition) is null) return "press.noCase";
        if (await chats.OpenAsync(at, activity.From!.Id, cancellationToken).ConfigureAwait(false) is not { } chat) return "press.noPersonalChat";
        var token = DeliveryIds.TokenOf(activity);
        var messages = DocumentNames.Issued.Select(kind =>
            new TeamsMessage(chat.Id, token, false, new TeamsContent.Consent(kind, edition)).In(ConversationDirectory.Channel, Slots.Consent(chat.Id, edition, kind)));
        await desk.QueueAsync(press.CaseNumber, DeliveryIds.Of(activity, press), [.. messages], cancellationToken).ConfigureAwait(false);
        return "press.sentToPersonalChat";
    }
}
