namespace ChatOpsFraud.Slack.Sending;

/// <summary>The status message as it stands in Slack.</summary>
/// <param name="Channel">Id of the channel or of the direct messages.</param>
/// <param name="Ts">Slack's time of the message.</param>
/// <param name="Hash">Hash of its blocks, so that nothing is sent when nothing changed.</param>
internal sealed record PostedStatus(string Channel, string Ts, string Hash);
