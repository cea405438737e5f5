namespace ChatOpsFraud.Slack.Sending;

/// <summary>A notice without personal data for the channel of the leads.</summary>
/// <param name="Place">The conversation that it speaks of.</param>
/// <param name="Channel">Id of the leads' channel.</param>
/// <param name="Code">What happened: <c>issued</c>, <c>called</c> or <c>emergency</c>.</param>
/// <param name="Edition">版; 0 when none.</param>
/// <param name="Headquarters">提出先; null while it is open.</param>
internal sealed record TellLeads(SlackPlace Place, string Channel, string Code, int Edition, string? Headquarters) : SlackErrand(Place);
