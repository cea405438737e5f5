using ChatOpsFraud.Slack.Settings;

namespace ChatOpsFraud.Slack.Installing;

/// <summary>The one token of the settings. Whether it still holds is Slack's to say: it is tried at every call.</summary>
internal sealed class FixedToken(SlackSettings settings) : ISlackTokens
{
    public Task<string?> TokenOfAsync(string team, CancellationToken cancellationToken) => Task.FromResult(settings.BotToken);

    public Task ForgetAsync(string team, string? enterprise, CancellationToken cancellationToken) => Task.CompletedTask;
}
