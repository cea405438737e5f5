using System.Text.Json;
using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Receiving;
using ChatOpsFraud.Storage;

namespace ChatOpsFraud.Slack.Sockets;

/// <summary>Takes what comes through a socket, the same as over HTTP, and says what goes back.</summary>
internal sealed class SocketEnvelopes(EventReceiver events, InteractionReceiver interactions)
{
    /// <summary>The acknowledgement of an envelope; null when it is not taken, so that Slack sends it again.</summary>
    public async Task<JsonObject?> TakeAsync(JsonElement envelope, CancellationToken cancellationToken)
    {
        if (envelope.Text("envelope_id") is not { } id) return null;
        try
        {
            var answer = await AnswerAsync(envelope, cancellationToken).ConfigureAwait(false);
            var acknowledgement = new JsonObject { ["envelope_id"] = id };
            if (answer.Body is not null && envelope.Flag("accepts_response_payload")) acknowledgement["payload"] = answer.Body;
            return acknowledgement;
        }
        catch (StorageFault)
        {
            return null;
        }
    }

    private async Task<SlackAnswer> AnswerAsync(JsonElement envelope, CancellationToken cancellationToken)
    {
        if (envelope.At("payload") is not { } payload) return SlackAnswer.Taken;
        switch (envelope.Text("type"))
        {
            case "events_api":
                await events.TakeAsync(payload, cancellationToken).ConfigureAwait(false);
                return SlackAnswer.Taken;
            case "interactive":
                return await interactions.TakeAsync(payload, cancellationToken).ConfigureAwait(false);
            case "slash_commands":
                return await interactions.TakeCommandAsync(payload, cancellationToken).ConfigureAwait(false);
            default:
                return SlackAnswer.Taken;
        }
    }
}
