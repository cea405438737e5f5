namespace ChatOpsFraud.Slack.Installing;

/// <summary>The app in a workspace or in a whole organisation.</summary>
/// <param name="Key">Id of the organisation when it was installed for all of it, else of the workspace.</param>
/// <param name="Token">The token of the bot.</param>
/// <param name="RefreshToken">What the next token is got with, once; null when tokens do not end.</param>
/// <param name="EndsAt">When the token ends; null when it does not.</param>
/// <param name="RenewingUntil">Until then somebody is getting the next token; null when nobody is.</param>
internal sealed record Installation(string Key, string Token, string? RefreshToken, DateTimeOffset? EndsAt, DateTimeOffset? RenewingUntil = null);
