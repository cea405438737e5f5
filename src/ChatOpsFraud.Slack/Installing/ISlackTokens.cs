namespace ChatOpsFraud.Slack.Installing;

/// <summary>The tokens with which the bot speaks in workspaces.</summary>
internal interface ISlackTokens
{
    /// <summary>The token for a workspace, renewed when it is about to end; null when the app is not installed there.</summary>
    Task<string?> TokenOfAsync(string team, CancellationToken cancellationToken);

    /// <summary>The app was taken out of a workspace or organisation: its token is forgotten.</summary>
    Task ForgetAsync(string team, string? enterprise, CancellationToken cancellationToken);
}
