namespace ChatOpsFraud.Slack.Settings;

/// <summary>How the operator set up Slack; valid as a whole.</summary>
public sealed record SlackSettings
{
    /// <summary>Slack's own address.</summary>
    public static Uri SlackApi { get; } = new("https://slack.com/api/");

    /// <summary>Proves that a request comes from Slack; null when only sockets are used.</summary>
    public string? SigningSecret { get; init; }

    /// <summary>The secret before the last rotation, still taken; null for none.</summary>
    public string? PreviousSigningSecret { get; init; }

    /// <summary>The token of the one workspace; null when workspaces install the app themselves.</summary>
    public string? BotToken { get; init; }

    /// <summary>The token of the app for Socket Mode; null when Slack calls this host.</summary>
    public string? AppToken { get; init; }

    /// <summary>Where the Web API is.</summary>
    public Uri ApiBaseUrl { get; init; } = SlackApi;

    /// <summary>Ids of the workspaces and organisations that are served; empty for every one that has the app.</summary>
    public IReadOnlyList<string> AllowedTeams { get; init; } = [];

    /// <summary>Id of the channel that is told of issues and calls for help; null for none.</summary>
    public string? LeadsChannel { get; init; }

    /// <summary>Id of the app, for installations by OAuth; null for none.</summary>
    public string? ClientId { get; init; }

    /// <summary>Secret of the app, for installations by OAuth; null for none.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>The address of this host to which Slack sends people back after an installation; null for none.</summary>
    public Uri? RedirectUrl { get; init; }

    /// <summary>How many sockets are kept open at once in Socket Mode.</summary>
    public int Sockets { get; init; } = 2;

    /// <summary>So long an acknowledgement waits for the name of a person; then the id stands in the records.</summary>
    internal TimeSpan NameWithin { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>True when Slack calls this host.</summary>
    public bool HasHttp => SigningSecret is not null;

    /// <summary>True when workspaces can install the app by themselves.</summary>
    public bool HasOAuth => ClientId is not null;

    /// <summary>True when a workspace or its organisation is served.</summary>
    public bool Allows(string? team, string? enterprise = null) =>
        AllowedTeams.Count == 0 || (team is not null && AllowedTeams.Contains(team)) || (enterprise is not null && AllowedTeams.Contains(enterprise));
}
