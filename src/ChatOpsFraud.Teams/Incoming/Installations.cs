using ChatOpsFraud.Teams.Cards;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Outgoing;
using ChatOpsFraud.Teams.Protocol;
using ChatOpsFraud.Teams.Protocol.Connector;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>
/// The bot was installed or removed. Teams tells an installation in two ways; the bot introduces itself once. The welcome is a courtesy: it is
/// tried a few times, and not kept for later.
/// </summary>
internal sealed class Installations(ConversationDirectory directory, IConnector connector, TimeProvider clock)
{
    private const int MostTries = 4;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);

    public async Task ReceiveAsync(Activity activity, ConversationReference at, CancellationToken cancellationToken)
    {
        if (activity is { Type: "installationUpdate", Action: { } action } && action.StartsWith("remove", StringComparison.Ordinal))
        {
            await directory.BlockAsync(at.Id, cancellationToken).ConfigureAwait(false);
            return;
        }
        var isAdded = activity.Type == "installationUpdate" ? activity.Action == "add" : activity.MembersAdded?.Any(m => m?.Id == activity.Recipient?.Id) == true;
        if (!isAdded || !await directory.WelcomeAsync(at.Id, cancellationToken).ConfigureAwait(false)) return;
        var pause = FirstPause;
        for (var tries = 1; ; tries++, pause *= 2)
        {
            var card = WelcomeCard.Of(at.IsPersonal, new CardStamp("", "", DeliveryIds.TokenOf(activity)));
            var outcome = await connector.SendAsync(at, Activities.OfCard(at, card, ""), cancellationToken).ConfigureAwait(false);
            if (outcome is not ConnectorOutcome.Later later || tries == MostTries) return;
            await Task.Delay(later.After ?? pause, clock, cancellationToken).ConfigureAwait(false);
        }
    }
}
