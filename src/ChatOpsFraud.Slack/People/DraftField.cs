namespace ChatOpsFraud.Slack.People;

/// <summary>What somebody has typed into a field of a modal.</summary>
/// <param name="Text">The text.</param>
/// <param name="Before">What the field held when it was typed; null when nothing.</param>
internal sealed record DraftField(string Text, string? Before);
