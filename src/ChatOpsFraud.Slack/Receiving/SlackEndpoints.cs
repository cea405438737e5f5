using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Protocol;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>
/// The addresses that Slack calls. A request is proven by the bytes as they came before anything in it is read; it is acknowledged
/// when what it leads to is stored.
/// </summary>
internal static class SlackEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/slack/events", (HttpContext context, SignedRequests requests, EventReceiver events) => requests.TakeAsync(context, (body, stopping) => EventAsync(events, body, stopping)));
        routes.MapPost("/slack/interactivity", (HttpContext context, SignedRequests requests, InteractionReceiver interactions) => requests.TakeAsync(context, (body, stopping) => InteractionAsync(interactions, body, stopping)));
        routes.MapPost("/slack/commands", (HttpContext context, SignedRequests requests, InteractionReceiver interactions) => requests.TakeAsync(context, (body, stopping) => CommandAsync(interactions, body, stopping)));
    }

    private static async Task<SlackAnswer?> EventAsync(EventReceiver events, byte[] body, CancellationToken cancellationToken)
    {
        if (SlackJson.Parse(body) is not { } envelope) return null;
        if (envelope.Text("type") == "url_verification") return new SlackAnswer(new JsonObject { ["challenge"] = envelope.Text("challenge") });
        if (envelope.Text("type") == "event_callback") await events.TakeAsync(envelope, cancellationToken).ConfigureAwait(false);
        return SlackAnswer.Taken;
    }

    private static async Task<SlackAnswer?> InteractionAsync(InteractionReceiver interactions, byte[] body, CancellationToken cancellationToken) =>
        Form(body).GetValueOrDefault("payload") is { } json && SlackJson.Parse(Encoding.UTF8.GetBytes(json)) is { } payload
            ? await interactions.TakeAsync(payload, cancellationToken).ConfigureAwait(false)
            : null;

    private static async Task<SlackAnswer?> CommandAsync(InteractionReceiver interactions, byte[] body, CancellationToken cancellationToken) =>
        await interactions.TakeCommandAsync(JsonSerializer.SerializeToElement(Form(body)), cancellationToken).ConfigureAwait(false);

    private static Dictionary<string, string> Form(byte[] body) =>
        QueryHelpers.ParseQuery(Encoding.UTF8.GetString(body)).ToDictionary(p => p.Key, p => p.Value.ToString(), StringComparer.Ordinal);
}
