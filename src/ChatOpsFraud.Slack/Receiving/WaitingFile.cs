namespace ChatOpsFraud.Slack.Receiving;

/// <summary>A file that was shared and is still to be fetched.</summary>
/// <param name="Key">Names the file of this message.</param>
/// <param name="Place">The conversation.</param>
/// <param name="User">Who shared it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">Where Slack keeps it; null when it does not say.</param>
internal sealed record WaitingFile(string Key, SlackPlace Place, string User, string Name, string? Address);
