using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>Finds what is to be asked now, from the case alone.</summary>
internal static class AgendaFinder
{
    /// <summary>Focus that means: choose among the fields that match what follows.</summary>
    public const string ChoosePrefix = "correct.choose:";

    /// <summary>Focus that means: 取消 waits for a yes.</summary>
    public const string CancelFocus = "case.cancel";

    public static Agenda Find(TurnWork work)
    {
        var current = work.Case;
        if (current.Stage is CaseStage.Paused or CaseStage.Cancelled or CaseStage.Closed) return new Agenda.Nothing();
        if (current.Focus == CancelFocus) return new Agenda.ConfirmCancel();
        if (current.Pasted.Count > 0) return new Agenda.ConfirmPaste(current.Pasted);
        foreach (var conflict in current.Conflicts)
            if (work.Journey.Find(conflict.Field) is { } step)
                return new Agenda.SettleConflict(conflict, step);
        if (current.Focus is { } focus)
        {
            if (focus.StartsWith(ChoosePrefix, StringComparison.Ordinal))
                return new Agenda.ChooseCorrection(Corrections.Candidates(work, focus[ChoosePrefix.Length..]));
            if (work.Journey.Find(focus) is { } focused) return new Agenda.AskStep(focused, true);
        }
        return Unfocused(work);
    }

    private static Agenda Unfocused(TurnWork work) => work.Case.Stage switch
    {
        CaseStage.Received => Ask(Settlement.NextTriageStep(work)),
        CaseStage.Guided => Ask(Settlement.NextGuidanceStep(work)),
        CaseStage.Reviewing => new Agenda.ConfirmIssue(),
        CaseStage.Interviewing or CaseStage.Preserving =>
            Ask(work.Journey.Next(QuestionStage.Interview) ?? work.Journey.Next(QuestionStage.Preservation)),
        _ => new Agenda.Nothing(),
    };

    private static Agenda Ask(Step? step) => step is null ? new Agenda.Nothing() : new Agenda.AskStep(step, false);
}
