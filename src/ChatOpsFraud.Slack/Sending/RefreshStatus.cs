namespace ChatOpsFraud.Slack.Sending;

/// <summary>Brings the status message up to the case as it is when this is sent; what is older needs no call.</summary>
/// <param name="Place">The conversation.</param>
internal sealed record RefreshStatus(SlackPlace Place) : SlackErrand(Place);
