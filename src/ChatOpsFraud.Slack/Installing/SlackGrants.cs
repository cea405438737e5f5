using System.Text.Json;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Settings;

namespace ChatOpsFraud.Slack.Installing;

/// <summary>Exchanges codes and refresh tokens for tokens.</summary>
internal sealed class SlackGrants(ISlackTransport transport, SlackSettings settings)
{
    /// <summary>The token for a code that Slack has sent an administrator back with.</summary>
    public Task<SlackResult> ExchangeAsync(string code, CancellationToken cancellationToken) =>
        CallAsync(new() { ["code"] = code, ["redirect_uri"] = settings.RedirectUrl!.AbsoluteUri }, cancellationToken);

    /// <summary>The next token. The refresh token holds once.</summary>
    public Task<SlackResult> RenewAsync(string refreshToken, CancellationToken cancellationToken) =>
        CallAsync(new() { ["grant_type"] = "refresh_token", ["refresh_token"] = refreshToken }, cancellationToken);

    /// <summary>The installation that a grant tells of; null when something is missing.</summary>
    public static Installation? Read(JsonElement body, DateTimeOffset now)
    {
        var key = body.Flag("is_enterprise_install") ? body.Text("enterprise", "id") : body.Text("team", "id");
        if (key is null || body.Text("access_token") is not { } token) return null;
        DateTimeOffset? ends = body.At("expires_in") is { ValueKind: JsonValueKind.Number } seconds ? now.AddSeconds(seconds.GetDouble()) : null;
        return new Installation(key, token, body.Text("refresh_token"), ends);
    }

    private Task<SlackResult> CallAsync(Dictionary<string, string> arguments, CancellationToken cancellationToken)
    {
        arguments["client_id"] = settings.ClientId!;
        arguments["client_secret"] = settings.ClientSecret!;
        return transport.CallAsync("oauth.v2.access", null, arguments, cancellationToken);
    }
}
