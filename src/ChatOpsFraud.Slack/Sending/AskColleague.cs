using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Slack.Sending;

/// <summary>Asks a colleague in direct messages for one section.</summary>
/// <param name="Place">The conversation from which it comes; answers show there.</param>
/// <param name="To">Id of the colleague.</param>
/// <param name="Form">The section; only its title and reasons are shown.</param>
/// <param name="By">Who asks.</param>
internal sealed record AskColleague(SlackPlace Place, string To, SectionForm Form, string By) : SlackErrand(Place);
