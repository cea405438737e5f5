using System.Text.Json.Nodes;

namespace ChatOpsFraud.Slack.Tests.Running;

/// <summary>How Slack brings things to the bot: over HTTP, or through a socket.</summary>
internal interface ISlackLine
{
    Task<JsonObject?> EventAsync(JsonObject envelope);

    Task<JsonObject?> InteractionAsync(JsonObject payload);

    Task<JsonObject?> CommandAsync(JsonObject form);
}
