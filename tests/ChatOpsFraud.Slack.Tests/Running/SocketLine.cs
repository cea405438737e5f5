using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Tests.Loopback;

namespace ChatOpsFraud.Slack.Tests.Running;

/// <summary>The bot has called Slack, and everything comes through its socket.</summary>
internal sealed class SocketLine(LoopbackSlack slack) : ISlackLine
{
    public Task<JsonObject?> EventAsync(JsonObject envelope) => SendAsync("events_api", envelope, takesPayload: false);

    public Task<JsonObject?> InteractionAsync(JsonObject payload) => SendAsync("interactive", payload, takesPayload: true);

    public Task<JsonObject?> CommandAsync(JsonObject form) => SendAsync("slash_commands", form, takesPayload: true);

    private async Task<JsonObject?> SendAsync(string type, JsonObject payload, bool takesPayload)
    {
        await Waiting.UntilAsync(() => slack.Sockets.Open().Count > 0, "a socket");
        var acknowledged = await slack.Sockets.SendAsync(type, payload, takesPayload: takesPayload);
        return acknowledged.Count == 0 ? null : acknowledged;
    }
}
