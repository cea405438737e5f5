using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.People;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Settings;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>
/// Takes what people write: direct messages, mentions, and what is said in a thread that has a case. Talk between people in such a
/// thread that names somebody else is left alone.
/// </summary>
internal sealed class MessageReceiver(SlackSettings settings, CaseTurns turns, HandOverWords handOvers, SharedFiles files)
{
    public async Task TakeAsync(SlackMessageEvent message, CancellationToken cancellationToken)
    {
        if (!message.IsFromPerson || !IsServed(message)) return;
        var person = new SlackPerson(message.Team, message.User!);
        var place = message.Place;
        var file = await turns.CaseOfAsync(place, cancellationToken).ConfigureAwait(false);
        if (file is null && !message.IsDirect && !message.IsMention) return;
        var others = SlackText.Mentioned(message.Text).Where(user => user != message.Bot).ToList();
        if (file is not null && others.Count > 0)
        {
            if (await handOvers.TryReadAsync(message, file.Case.Number, others[0], cancellationToken).ConfigureAwait(false) is { } handOver)
            {
                await turns.RespondAsync(person, place, message.DeliveryIds, handOver, file.Case.Number, null, cancellationToken).ConfigureAwait(false);
                return;
            }
            if (!message.IsDirect && !message.IsMention) return;
        }
        if (message.Event.List("files").Any()) await files.TakeAsync(message, cancellationToken).ConfigureAwait(false);
        var typed = SlackText.Decode(message.Bot is null ? message.Text : SlackText.WithoutMention(message.Text, message.Bot));
        if (typed.Length == 0 && message.Event.List("files").Any()) return;
        var seen = file is null ? null : await turns.SeenAsync(file.Case.Number, message.Ts!, cancellationToken).ConfigureAwait(false);
        await turns.RespondAsync(person, place, message.DeliveryIds, InputOf(typed), null, seen, cancellationToken).ConfigureAwait(false);
    }

    // Another company in a shared channel must be on the list by name.
    private bool IsServed(SlackMessageEvent message)
    {
        var home = message.Event.Text("user_team") ?? message.Event.Text("team");
        if (message.IsShared && home != message.Team) return home is not null && settings.AllowedTeams.Contains(home);
        return settings.Allows(home ?? message.Team, message.Team);
    }

    // Only named, nothing said: the person wants to see what is being asked.
    private static TurnInput InputOf(string typed) => typed.Length == 0 ? new Arrived() : new Said(typed);
}
