using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Protocol;

namespace ChatOpsFraud.Slack.Tests.Running;

/// <summary>Slack calls the bot, with signatures.</summary>
internal sealed class HttpLine(SlackHost host, string secret = SlackHost.Secret) : ISlackLine, IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = host.Address };

    public Task<JsonObject?> EventAsync(JsonObject envelope) => TakenAsync("/slack/events", envelope.ToJsonString(), "application/json");

    public Task<JsonObject?> InteractionAsync(JsonObject payload) =>
        TakenAsync("/slack/interactivity", "payload=" + Uri.EscapeDataString(payload.ToJsonString()), "application/x-www-form-urlencoded");

    public Task<JsonObject?> CommandAsync(JsonObject form) =>
        TakenAsync("/slack/commands", string.Join('&', form.Select(p => $"{p.Key}={Uri.EscapeDataString(p.Value!.ToString())}")), "application/x-www-form-urlencoded");

    /// <summary>Sends a request as it is given.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, string body, string type, string? timestamp = null, string? signature = null, string? retry = null)
    {
        timestamp ??= host.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, type) };
        request.Headers.Add("X-Slack-Request-Timestamp", timestamp);
        request.Headers.Add("X-Slack-Signature", signature ?? SlackSignature.Sign(Encoding.UTF8.GetBytes(secret), timestamp, Encoding.UTF8.GetBytes(body)));
        if (retry is not null) request.Headers.Add("X-Slack-Retry-Num", retry);
        return await _client.SendAsync(request);
    }

    public void Dispose() => _client.Dispose();

    private async Task<JsonObject?> TakenAsync(string path, string body, string type)
    {
        using var response = await PostAsync(path, body, type);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync();
        return text.Length == 0 ? null : JsonNode.Parse(text)!.AsObject();
    }
}
