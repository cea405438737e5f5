using System.Text.Json;
using System.Text.Json.Nodes;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Slack.People;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Settings;
using ChatOpsFraud.Slack.Text;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>Takes interactions and slash commands, whichever way they came.</summary>
internal sealed class InteractionReceiver(SlackSettings settings, ActionReceiver actions, ViewReceiver views, Modals modals, CaseTurns turns, Whispers whispers)
{
    /// <summary>Takes buttons, modals and shortcuts.</summary>
    public async Task<SlackAnswer> TakeAsync(JsonElement payload, CancellationToken cancellationToken)
    {
        if (PersonOf(payload) is not { } person) return SlackAnswer.Taken;
        switch (payload.Text("type"))
        {
            case "block_actions":
                await actions.TakeAsync(person, payload, cancellationToken).ConfigureAwait(false);
                return SlackAnswer.Taken;
            case "view_submission":
                return await views.SubmitAsync(person, payload, cancellationToken).ConfigureAwait(false);
            case "view_closed":
                await views.CloseAsync(person, payload, cancellationToken).ConfigureAwait(false);
                return SlackAnswer.Taken;
            case "shortcut":
                modals.OpenStart(person, payload.Text("trigger_id"));
                return SlackAnswer.Taken;
            case "message_action":
                await BeginFromMessageAsync(person, payload, cancellationToken).ConfigureAwait(false);
                return SlackAnswer.Taken;
            default:
                return SlackAnswer.Taken;
        }
    }

    /// <summary>Takes the slash command: without words it goes on in the direct messages, with words it begins a case with them.</summary>
    public async Task<SlackAnswer> TakeCommandAsync(JsonElement form, CancellationToken cancellationToken)
    {
        var (workspace, enterprise) = (form.Text("team_id"), form.Text("enterprise_id"));
        if ((form.Flag("is_enterprise_install") ? enterprise : workspace) is not { } team || form.Text("user_id") is not { } user || !settings.Allows(workspace, enterprise)) return SlackAnswer.Taken;
        var text = SlackText.Decode(form.Text("text") ?? "");
        IReadOnlyList<string> ids = [$"trigger:{form.Text("trigger_id")}"];
        var command = CommandReader.Read(text);
        TurnInput input = text.Length == 0 ? new Arrived() : command is null ? new Began(text) : new Said(text);
        await turns.RespondAsync(new SlackPerson(team, user), SlackPlace.Direct(team, user), ids, input, null, null, cancellationToken).ConfigureAwait(false);
        return new SlackAnswer(new JsonObject { ["response_type"] = "ephemeral", ["text"] = SlackWording.Of("slack.command.goesOn") });
    }

    // The person may see the message, but not everybody who sees its channel needs to see the case.
    private async Task BeginFromMessageAsync(SlackPerson person, JsonElement payload, CancellationToken cancellationToken)
    {
        var text = SlackText.Decode(payload.Text("message", "text") ?? "");
        IReadOnlyList<string> ids = [$"trigger:{payload.Text("trigger_id")}"];
        await turns.RespondAsync(person, SlackPlace.Direct(person.Team, person.User), ids, new Began(text), null, null, cancellationToken).ConfigureAwait(false);
        if (payload.Text("channel", "id") is { } channel && payload.Text("message", "ts") is { } ts)
            whispers.Say(person, SlackPlace.InThread(person.Team, channel, ts), SlackWording.Of("slack.command.goesOn"));
    }

    private SlackPerson? PersonOf(JsonElement payload)
    {
        var (workspace, enterprise) = (payload.Text("team", "id") ?? payload.Text("user", "team_id"), payload.Text("enterprise", "id"));
        var team = payload.Flag("is_enterprise_install") ? enterprise : workspace;
        return team is not null && payload.Text("user", "id") is { } user && settings.Allows(workspace, enterprise) && !IsStranger(payload) ? new SlackPerson(team, user) : null;
    }

    // Somebody of another company in a shared channel, who is not on the list by name.
    private bool IsStranger(JsonElement payload) =>
        payload.Text("enterprise", "id") is null
        && payload.Text("user", "team_id") is { } home && payload.Text("team", "id") is { } here
        && home != here && !settings.AllowedTeams.Contains(home);
}
