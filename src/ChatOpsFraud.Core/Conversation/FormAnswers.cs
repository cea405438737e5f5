using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Fields.Cards;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>A form of several fields: each is read as if it had been typed alone; an empty one changes nothing.</summary>
internal static class FormAnswers
{
    public static void Take(TurnWork work, Submitted submitted)
    {
        foreach (var (field, typed) in submitted.Values)
        {
            if (string.IsNullOrWhiteSpace(typed) || work.Journey.Find(field) is not { Group: null } step) continue;
            var cut = CardNumbers.CutOut(typed);
            if (cut.Count > 0)
            {
                work.TellCardCut(cut.Count);
                continue;
            }
            var read = AnswerReading.Read(step.Question, cut.Text, work.Now);
            if (read.IsRead)
                work.Add(new AnswerGiven(field, AnswerState.Given, read.Value.Canonical, read.Value.Display, AnswerSource.Person, cut.Text));
            else
                work.Show(new NoticeBlock(NoticeLevel.Error, "form." + field, Text.Wording.Of("answer.inForm", Labels.Of(step, work.Case.Sheet), read.Unread!.Reason.Text)));
        }
    }
}
