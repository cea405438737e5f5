using System.Text.Json;
using ChatOpsFraud.Slack.Installing;
using ChatOpsFraud.Slack.People;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Settings;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>Takes the events of the Events API, whichever way they came.</summary>
internal sealed class EventReceiver(SlackSettings settings, MessageReceiver messages, HomePages home, ISlackTokens tokens, SlackTroubles troubles, Chores chores)
{
    /// <summary>Takes an event. When it returns, nothing of it can be lost any more.</summary>
    /// <param name="envelope">The body as Slack sends it.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    public async Task TakeAsync(JsonElement envelope, CancellationToken cancellationToken)
    {
        var installed = envelope.List("authorizations").FirstOrDefault();
        var team = TeamOf(envelope, installed);
        var enterprise = envelope.Text("enterprise_id");
        if (team is null || envelope.At("event") is not { } happened || !settings.Allows(envelope.Text("team_id") ?? team, enterprise)) return;
        switch (happened.Text("type"))
        {
            case "message" or "app_mention":
                await messages.TakeAsync(new SlackMessageEvent(team, installed.Text("user_id"), envelope.Text("event_id"), happened, envelope.Flag("is_ext_shared_channel")), cancellationToken).ConfigureAwait(false);
                break;
            case "app_home_opened" when happened.Text("tab") is "home" && happened.Text("user") is { } user:
                home.Refresh(new SlackPerson(team, user));
                break;
            case "app_uninstalled":
            case "tokens_revoked" when happened.List("tokens", "bot").Any():
                troubles.Note(team, "app_uninstalled");
                chores.Add(stopping => tokens.ForgetAsync(team, enterprise, stopping));
                break;
        }
    }

    // An installation for a whole organisation is known by the organisation.
    private static string? TeamOf(JsonElement envelope, JsonElement installed) => installed.Flag("is_enterprise_install")
        ? installed.Text("enterprise_id") ?? envelope.Text("enterprise_id")
        : installed.Text("team_id") ?? envelope.Text("team_id");
}
