using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Slack.Sending;

/// <summary>Puts answers in the place of the questions that were answered.</summary>
/// <param name="Place">The conversation.</param>
/// <param name="Taken">The answers.</param>
internal sealed record CloseQuestions(SlackPlace Place, IReadOnlyList<TakenAnswer> Taken) : SlackErrand(Place);
