using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Settings;
using ChatOpsFraud.Slack.Sockets;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatOpsFraud.Slack;

/// <summary>Degraded while something stands between the bot and Slack; the store and the other channels go on.</summary>
internal sealed class SlackHealth(SlackSettings settings, SlackTroubles troubles, SocketMode sockets) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var standing = troubles.Standing;
        var hasSocket = settings.AppToken is null || sockets.Open > 0;
        return Task.FromResult(standing.Count == 0 && hasSocket ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(string.Join(' ', standing)));
    }
}
