using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation.Commands;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>Carries out a command. Each works at any moment; where it cannot, it says why and nothing changes.</summary>
internal static class CommandTurn
{
    /// <summary>Takes the command; false when the word is an answer to what is being asked.</summary>
    public static bool Take(TurnWork work, Agenda agenda, Command command)
    {
        if (work.Case.Stage == CaseStage.Paused && command.Kind is not (CommandKind.Resume or CommandKind.Help or CommandKind.Status or CommandKind.Cancel))
            return false;
        switch (command.Kind)
        {
            case CommandKind.Unknown or CommandKind.Skip or CommandKind.KeepAsTyped:
                return AnswerTurn.Leave(work, agenda, command.Kind);
            case CommandKind.Back:
                Corrections.GoBack(work, agenda);
                break;
            case CommandKind.Correct:
                Corrections.Begin(work, command.Target);
                break;
            case CommandKind.Review:
                Reviews.Show(work);
                break;
            case CommandKind.Issue:
                IssueTurn.Issue(work);
                break;
            case CommandKind.Pause or CommandKind.Quit:
                Rest(work, command.Kind);
                break;
            case CommandKind.Resume:
                Resume(work);
                break;
            case CommandKind.Cancel:
                BeginCancel(work);
                break;
            case CommandKind.Status:
                work.Show(new SayBlock(Statuses.Text(Statuses.Of(work, agenda))));
                CheckNotices.TellStanding(work);
                break;
            case CommandKind.Help:
                work.Say("dialogue.help");
                break;
            case CommandKind.CallColleague:
                work.Add(new ColleagueCalled(agenda.Field));
                work.Notice(NoticeLevel.Info, "dialogue.colleagueCalled", work.Case.Number);
                break;
            case CommandKind.NewCase:
                // Where a conversation can lead to another case, this word has become Began before it comes here.
                work.Notice(NoticeLevel.Info, "dialogue.newCaseElsewhere");
                break;
            case CommandKind.Why:
                Explanations.SayWhy(work, agenda);
                break;
            case CommandKind.WhyInFull:
                DecisionReasons.SayInFull(work);
                break;
        }
        return true;
    }

    // やめる after an issue ends the case; before, it only rests, so that a word said in haste loses nothing.
    private static void Rest(TurnWork work, CommandKind kind)
    {
        var close = new CaseLife(work.Case).Fire(CaseTrigger.Close);
        if (kind == CommandKind.Quit && close.Stage is not null && !work.Case.HasNews)
        {
            work.Fire(CaseTrigger.Close);
            work.Notice(NoticeLevel.Info, "dialogue.closed", work.Case.Number);
            return;
        }
        var pause = new CaseLife(work.Case).Fire(CaseTrigger.Pause);
        if (pause.Stage is null)
        {
            Refuse(work, pause);
            return;
        }
        work.Fire(CaseTrigger.Pause);
        work.Notice(NoticeLevel.Info, "dialogue.paused", work.Case.Number);
    }

    private static void Resume(TurnWork work)
    {
        if (work.Case.Stage != CaseStage.Paused)
        {
            work.Notice(NoticeLevel.Info, "dialogue.notPaused");
            return;
        }
        work.Fire(CaseTrigger.Resume);
        work.Notice(NoticeLevel.Info, "dialogue.resumed");
    }

    private static void BeginCancel(TurnWork work)
    {
        var cancel = new CaseLife(work.Case).Fire(CaseTrigger.Cancel);
        if (cancel.Stage is null) Refuse(work, cancel);
        else if (work.Case.Stage == CaseStage.Paused) work.Notice(NoticeLevel.Info, "dialogue.resumeBeforeCancel");
        else work.Add(new FieldFocused(AgendaFinder.CancelFocus));
    }

    private static void Refuse(TurnWork work, StageStep step)
    {
        foreach (var reason in step.Reasons) work.Show(new NoticeBlock(NoticeLevel.Info, "life.notPossible", reason));
    }
}
