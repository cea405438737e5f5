using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>Takes a text as the answer to what is being asked.</summary>
internal static class AnswerTurn
{
    /// <summary>After so many unreadable answers in a row the bot offers ways out.</summary>
    public const int MissesBeforeOffer = 3;

    /// <summary>Reads the text for the present question; an unreadable one is answered with the reason and an example.</summary>
    public static void Take(TurnWork work, Agenda agenda, string text)
    {
        switch (agenda)
        {
            case Agenda.AskStep { Step.Group: not null } ask:
                Extend(work, ask.Step, text);
                break;
            case Agenda.AskStep ask:
                Answer(work, ask.Step, text);
                break;
            case Agenda.ConfirmPaste paste:
                PasteTurn.Settle(work, paste, text);
                break;
            case Agenda.SettleConflict conflict:
                PasteTurn.SettleConflict(work, conflict, text);
                break;
            case Agenda.ChooseCorrection choose:
                ChooseField(work, choose, text);
                break;
            case Agenda.ConfirmCancel:
                Cancel(work, text);
                break;
            case Agenda.ConfirmIssue:
                work.Notice(NoticeLevel.Info, "dialogue.confirmNotUnderstood");
                break;
            default:
                work.Notice(NoticeLevel.Info, "dialogue.nothingAsked");
                break;
        }
    }

    /// <summary>わからない, スキップ and このまま; false when the word cannot mean that here.</summary>
    public static bool Leave(TurnWork work, Agenda agenda, CommandKind kind)
    {
        if (agenda is Agenda.ChooseCorrection)
        {
            Unfocus(work);
            return true;
        }
        if (agenda is not Agenda.AskStep { Step: var step }) return false;
        // Who skips a correction leaves the answer as it stands.
        if (kind == CommandKind.Skip && work.Case.Focus == step.Field && work.Case.Sheet.Value(step.Field) is not null)
        {
            Unfocus(work);
            work.Notice(NoticeLevel.Info, "answer.leftAsItWas");
            return true;
        }
        if (kind == CommandKind.KeepAsTyped)
        {
            if (work.Case.Missed is not { } missed || missed.Field != step.Field || !Prompts.CanKeepAsTyped(step)) return false;
            Give(work, step.Field, FieldValue.Of(missed.Typed, missed.Typed), AnswerSource.Verbatim, missed.Typed);
            work.Notice(NoticeLevel.Info, "answer.keptAsTyped");
            return true;
        }
        if (step.Group is { } group)
        {
            work.Add(new GroupSized(group, work.Case.Sheet.GroupOf(group).Count, true));
        }
        else
        {
            var state = kind == CommandKind.Unknown ? AnswerState.Unknown : AnswerState.Skipped;
            work.Add(new AnswerGiven(step.Field, state, "", "", AnswerSource.Person, ""));
        }
        Unfocus(work);
        return true;
    }

    /// <summary>Records an answer and leaves a field that was visited out of turn.</summary>
    public static void Give(TurnWork work, string field, FieldValue value, AnswerSource source, string typed)
    {
        work.Add(new AnswerGiven(field, AnswerState.Given, value.Canonical, value.Display, source, typed));
        Unfocus(work);
    }

    private static void Answer(TurnWork work, Step step, string text)
    {
        var read = AnswerReading.Read(step.Question, text, work.Now);
        if (!read.IsRead)
        {
            work.Add(new AnswerMissed(step.Field, text));
            Show(work, read.Unread!);
            if (work.Case.Missed!.Times >= MissesBeforeOffer)
                work.Notice(NoticeLevel.Info, Prompts.CanKeepAsTyped(step) ? "answer.offer" : "answer.offerWithoutKeep");
            return;
        }
        var isCorrection = work.Case.Focus == step.Field;
        Give(work, step.Field, read.Value, AnswerSource.Person, text);
        if (isCorrection || AnswerReading.IsWorthEcho(step.Question, text, read.Value))
            work.Say("answer.understood", Labels.Of(step, work.Case.Sheet), read.Value.Display);
        foreach (var remark in read.Value.Remarks) work.Notice(NoticeLevel.Warn, remark);
        Derivations.After(work, step, text);
    }

    private static void Show(TurnWork work, Unread unread)
    {
        work.Notice(NoticeLevel.Error, unread.Reason);
        if (unread.Candidates.Count > 0) work.Say("answer.candidates", string.Join('\n', unread.Candidates));
        if (unread.Hint is { } hint) work.Say("answer.hint", hint.Text);
    }

    private static void Extend(TurnWork work, Step step, string text)
    {
        var group = work.Case.Sheet.GroupOf(step.Group!);
        var yes = YesNo.Parse(text);
        if (!yes.IsRead)
        {
            work.Add(new AnswerMissed(step.Field, text));
            Show(work, yes.Unread!);
            return;
        }
        if (yes.Value.IsYes && group.Count >= Group.Most)
        {
            work.Notice(NoticeLevel.Info, "answer.groupFull");
            work.Add(new GroupSized(step.Group!, group.Count, true));
        }
        else
        {
            work.Add(new GroupSized(step.Group!, yes.Value.IsYes ? group.Count + 1 : group.Count, !yes.Value.IsYes));
        }
        Unfocus(work);
    }

    private static void ChooseField(TurnWork work, Agenda.ChooseCorrection choose, string text)
    {
        Choice[] choices = choose.Candidates.Count > Prompts.MostChoices
            ? []
            : [.. choose.Candidates.Select(c => new Choice(c.Field, Labels.Of(c, work.Case.Sheet), []))];
        var picked = ChoiceReader.Read(text, choices);
        if (picked.IsRead) work.Add(new FieldFocused(picked.Value.Canonical));
        else Corrections.Begin(work, text);
    }

    private static void Cancel(TurnWork work, string text)
    {
        var yes = YesNo.Parse(text);
        work.Add(new FieldFocused(null));
        if (yes.IsRead && yes.Value.IsYes)
        {
            work.Fire(CaseTrigger.Cancel);
            work.Notice(NoticeLevel.Info, "dialogue.cancelled", work.Case.Number);
        }
        else
        {
            work.Notice(NoticeLevel.Info, "dialogue.notCancelled");
        }
    }

    private static void Unfocus(TurnWork work)
    {
        if (work.Case.Focus is not null) work.Add(new FieldFocused(null));
    }
}
