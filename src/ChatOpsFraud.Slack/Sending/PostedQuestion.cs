namespace ChatOpsFraud.Slack.Sending;

/// <summary>A question as it stands in Slack.</summary>
/// <param name="Field">Field id; empty for a reply that asks for no field.</param>
/// <param name="Channel">Id of the channel or of the direct messages.</param>
/// <param name="Ts">Slack's time of the message, which is its id there.</param>
/// <param name="Number">Number of the queued message that posted it: an answer that was queued before does not belong to it.</param>
internal sealed record PostedQuestion(string Field, string Channel, string Ts, long Number);
