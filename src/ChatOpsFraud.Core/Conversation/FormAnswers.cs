using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Core.Fields.Cards;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>
/// A form of several fields: each is read as if it had been typed alone, and what can be read is kept whatever the others hold. An
/// empty field and one that was left as it stood change nothing.
/// </summary>
internal static class FormAnswers
{
    public static void Take(TurnWork work, Submitted submitted)
    {
        if (work.Case.Stage is CaseStage.Paused or CaseStage.Cancelled or CaseStage.Closed)
        {
            work.Notice(NoticeLevel.Info, $"dialogue.rests{work.Case.Stage}");
            return;
        }
        var answered = 0;
        foreach (var (field, typed) in submitted.Values.Where(v => !string.IsNullOrWhiteSpace(v.Value)))
        {
            Grow(work, field);
            if (work.Journey.Find(field) is { Group: null } step && TakeField(work, step, typed)) answered++;
        }
        if (submitted.Section is { } section) HandOverTurn.Return(work, section, answered);
        if (answered > 0) work.Notice(NoticeLevel.Info, "form.taken", answered.ToString(CultureInfo.InvariantCulture));
    }

    private static bool TakeField(TurnWork work, Step step, string typed)
    {
        if (typed.Trim() == work.Case.Sheet.Display(step.Field)) return false;
        if (CommandReader.Read(typed) is { Kind: CommandKind.Unknown or CommandKind.Skip } left)
        {
            work.Add(AnswerTurn.Left(step, left.Kind));
            return true;
        }
        var cut = CardNumbers.CutOut(WellFormed.Of(typed));
        if (cut.Count > 0)
        {
            work.TellCardCut(cut.Count);
            work.NoticeAt(step.Field, Wording.Of("form.cardCutOut"));
            return false;
        }
        var text = Derivations.SameAsBuyer(work, step, cut.Text) ?? cut.Text;
        if (AnswerTurn.IsDoubtful(step, text))
        {
            work.NoticeAt(step.Field, Wording.Of("form.doubt"));
            return false;
        }
        var read = AnswerReading.Read(step.Question, text, work.Now);
        if (!read.IsRead)
        {
            work.NoticeAt(step.Field, read.Unread!.Reason.Text + (read.Unread.Hint?.Text ?? ""));
            return false;
        }
        if (read.Value.Canonical == work.Case.Sheet.Value(step.Field)) return false;
        AnswerTurn.Accept(work, step, read.Value, text);
        return true;
    }

    // A form may offer one more item than there is.
    private static void Grow(TurnWork work, string field)
    {
        var (order, item) = FieldPath.PlacesOf(field);
        if (item < 0 || order >= work.Case.Sheet.GroupOf("orders").Count) return;
        var path = FieldPath.Fill("orders[n].items", order, 0);
        var group = work.Case.Sheet.GroupOf(path);
        if (item == group.Count && group.Count < Group.Most) work.Add(new GroupSized(path, item + 1, group.IsClosed));
    }
}
