using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>
/// When the status card is worth a call: at once when something has happened, after a few answers otherwise. Teams takes 60 calls in half a
/// minute, and who presses buttons quickly must not wait for a number that the next question shows, too.
/// </summary>
internal static class StatusNews
{
    private const int AnswersBetween = 5;

    public static bool Is(CaseStatus? before, CaseStatus after) =>
        before is null
        || (before.Stage, before.Outcome, before.Headquarters, before.Edition) != (after.Stage, after.Outcome, after.Headquarters, after.Edition)
        || !before.Waiting.SequenceEqual(after.Waiting, StringComparer.Ordinal)
        || before.Answered / AnswersBetween != after.Answered / AnswersBetween;
}
