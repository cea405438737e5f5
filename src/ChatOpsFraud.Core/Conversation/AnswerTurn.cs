using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Fields.Cards;
using ChatOpsFraud.Core.Intake;
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
            Give(work, step.Field, FieldValue.Of(missed.Typed, Text.Wording.Of("answer.asTyped", missed.Typed)), AnswerSource.Verbatim, missed.Typed);
            work.Notice(NoticeLevel.Info, "answer.keptAsTyped");
            return true;
        }
        if (step.Group is { } group)
        {
            work.Add(new GroupSized(group, work.Case.Sheet.GroupOf(group).Count, true));
        }
        else
        {
            work.Add(Left(step, kind));
        }
        Unfocus(work);
        return true;
    }

    /// <summary>わからない or スキップ as the answer to a question.</summary>
    public static AnswerGiven Left(Step step, CommandKind kind) =>
        new(step.Field, kind == CommandKind.Unknown ? AnswerState.Unknown : AnswerState.Skipped, "", "", AnswerSource.Person, "");

    /// <summary>Takes a value that could be read, and tells what it says of itself and of other fields. Returns it as it was recorded.</summary>
    public static FieldValue Accept(TurnWork work, Step step, FieldValue read, string text)
    {
        // An internal address in a log is a sign of the wrong column: the police must see that it is in doubt.
        var value = step.Question.Kind == FieldKind.Ip && read.Remarks.Count > 0
            ? read with { Display = Text.Wording.Of("answer.inDoubt", read.Display) }
            : read;
        Give(work, step.Field, value, AnswerSource.Person, text);
        // Of odd addresses and ports the checks speak, wherever the value came from.
        if (step.Question.Kind is not (FieldKind.Ip or FieldKind.Port))
            foreach (var remark in read.Remarks) work.Notice(NoticeLevel.Warn, remark);
        Derivations.After(work, step, text);
        return value;
    }

    /// <summary>True for a question, or a bare はい or いいえ, where words are asked for.</summary>
    public static bool IsDoubtful(Step step, string text) =>
        TakesWords(step) && Wishes.IsHardlyAnAnswer(text) && !IsChoice(step.Question, text);

    /// <summary>Records an answer and leaves a field that was visited out of turn.</summary>
    public static void Give(TurnWork work, string field, FieldValue value, AnswerSource source, string typed)
    {
        work.Add(new AnswerGiven(field, AnswerState.Given, value.Canonical, value.Display, source, typed));
        Unfocus(work);
    }

    private static void Answer(TurnWork work, Step step, string typed)
    {
        var text = Candidate(work, step, typed) ?? Derivations.SameAsBuyer(work, step, typed) ?? typed;
        if (Refusal(work, step, text) is { } refusal)
        {
            Miss(work, step, text, []);
            work.Notice(NoticeLevel.Warn, refusal, Labels.Of(step, work.Case.Sheet));
            return;
        }
        var read = AnswerReading.Read(step.Question, text, work.Now);
        if (!read.IsRead)
        {
            Miss(work, step, text, read.Unread!.Candidates);
            Show(work, read.Unread);
            if (work.Case.Missed!.Times >= MissesBeforeOffer)
                work.Notice(NoticeLevel.Info, Prompts.CanKeepAsTyped(step) ? "answer.offer" : "answer.offerWithoutKeep");
            return;
        }
        var isCorrection = work.Case.Focus == step.Field;
        var echoed = work.Blocks.Count;
        var value = Accept(work, step, read.Value, text);
        // What was understood stands before what is to be said of it.
        if (isCorrection || AnswerReading.IsWorthEcho(step.Question, typed, value))
            work.SayAt(echoed, "answer.understood", Labels.Of(step, work.Case.Sheet), value.Display);
    }

    // 「1」 after a question back means the first of the readings that were offered.
    private static string? Candidate(TurnWork work, Step step, string typed)
    {
        if (work.Case.Missed is not { Candidates.Count: > 0 } missed || missed.Field != step.Field) return null;
        var picked = ChoiceReader.Read(typed, [.. missed.Candidates.Select(c => Choice.Of(c, c))]);
        return picked.IsRead ? picked.Value.Canonical : null;
    }

    // What was left after card data was cut out is no answer, and neither is a question of the person's own.
    private static string? Refusal(TurnWork work, Step step, string text)
    {
        if (work.HasCutCards && (step.Question.Kind != FieldKind.LongText || CardNumbers.IsOnlyMark(text))) return "answer.cardCutOut";
        if (TakesWords(step) && step.Question.Choices.Count == 0 && Paste.LooksLikePaste(text) && step.Question.Kind != FieldKind.LongText) return "answer.tooMuch";
        return IsDoubtful(step, text) ? "answer.doubt" : null;
    }

    private static bool TakesWords(Step step) =>
        step.Question.Kind is FieldKind.Text or FieldKind.LongText or FieldKind.LooseAddress or FieldKind.PersonName or FieldKind.Kana;

    private static bool IsChoice(Question question, string text) =>
        question.Choices.Count > 0 && ChoiceReader.Read(text, question.Choices).IsRead;

    private static void Miss(TurnWork work, Step step, string text, IReadOnlyList<string> candidates) =>
        work.Add(new AnswerMissed(step.Field, text, candidates));

    private static void Show(TurnWork work, Unread unread)
    {
        work.Notice(NoticeLevel.Error, unread.Reason);
        if (unread.Hint is { } hint) work.Say("answer.hint", hint.Text);
    }

    private static void Extend(TurnWork work, Step step, string text)
    {
        var group = work.Case.Sheet.GroupOf(step.Group!);
        var yes = YesNo.Parse(text);
        if (!yes.IsRead)
        {
            Miss(work, step, text, []);
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
