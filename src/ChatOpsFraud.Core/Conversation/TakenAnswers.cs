using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>Finds what a turn took, from its events: the last word on each field.</summary>
internal static class TakenAnswers
{
    public static IReadOnlyList<TakenAnswer> Of(TurnWork work)
    {
        var taken = new List<TakenAnswer>();
        foreach (var added in work.Events)
        {
            if (Read(work, added) is not { } answer) continue;
            taken.RemoveAll(t => t.Field == answer.Field);
            taken.Add(answer);
        }
        return taken;
    }

    private static TakenAnswer? Read(TurnWork work, CaseEvent added) => added switch
    {
        AnswerGiven given => Of(work, given.Field, given.State == AnswerState.Given ? given.Display : Wording.Of($"taken.{given.State}"), given.State == AnswerState.Given),
        GroupSized sized => Of(work, sized.Path + ".more", Wording.Of(sized.IsClosed ? "choice.no" : "choice.yes"), true),
        _ => null,
    };

    // A field that a correction has pruned is no question any more.
    private static TakenAnswer? Of(TurnWork work, string field, string display, bool isGiven) =>
        work.Journey.Find(field) is { } step ? new TakenAnswer(field, Labels.Of(step, work.Case.Sheet), display, isGiven) : null;
}
