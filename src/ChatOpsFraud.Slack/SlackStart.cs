using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Receiving;
using ChatOpsFraud.Slack.Settings;
using Microsoft.Extensions.Hosting;

namespace ChatOpsFraud.Slack;

/// <summary>At the start: tries the token, so that a wrong one is told at once, and goes on with files that a crash has left.</summary>
internal sealed class SlackStart(SlackSettings settings, ISlackTransport transport, SlackTroubles troubles, SharedFiles files) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await files.ResumeAsync(stoppingToken).ConfigureAwait(false);
        if (settings.BotToken is not { } token) return;
        var result = await transport.CallAsync("auth.test", token, new Dictionary<string, string>(), stoppingToken).ConfigureAwait(false);
        if (result is SlackResult.Refused refused) troubles.Note("Slack:BotToken", refused.Error, refused.Needed);
    }
}
