namespace ChatOpsFraud.Slack.People;

/// <summary>A person of a workspace.</summary>
/// <param name="Team">Id of the workspace.</param>
/// <param name="User">Id of the person.</param>
internal sealed record SlackPerson(string Team, string User);
