using ChatOpsFraud.Core.Text;
using Stateless;

namespace ChatOpsFraud.Core.Cases;

/// <summary>
/// The life of a case (受付 → 聴取 → 保全 → 確認 → 発行 → 終了, and 案内のみ, 中断, 取消). It knows stages only, never
/// questions. A guard that is not met says in Japanese why the step is not yet possible.
/// </summary>
public sealed class CaseLife
{
    private readonly StateMachine<CaseStage, CaseTrigger> _machine;

    /// <summary>The life of a case that is now in its stage.</summary>
    public CaseLife(Case current)
        : this(current.Stage, current.PausedIn, current.Edition > 0)
    {
    }

    private CaseLife(CaseStage stage, CaseStage? pausedIn, bool hasIssued)
    {
        _machine = new StateMachine<CaseStage, CaseTrigger>(stage);
        var needsIssue = Wording.Of("life.needsIssue");

        Working(CaseStage.Received)
            .Permit(CaseTrigger.AcceptReport, CaseStage.Interviewing)
            .Permit(CaseTrigger.Guide, CaseStage.Guided);
        Asking(CaseStage.Interviewing)
            .Permit(CaseTrigger.BeginPreservation, CaseStage.Preserving);
        Asking(CaseStage.Preserving)
            .Permit(CaseTrigger.ResumeInterview, CaseStage.Interviewing);
        Asking(CaseStage.Reviewing)
            .Permit(CaseTrigger.ResumeInterview, CaseStage.Interviewing)
            .Permit(CaseTrigger.BeginPreservation, CaseStage.Preserving);
        Asking(CaseStage.Issued)
            .Permit(CaseTrigger.ResumeInterview, CaseStage.Interviewing)
            .Permit(CaseTrigger.BeginPreservation, CaseStage.Preserving);
        Working(CaseStage.Guided)
            .Permit(CaseTrigger.ReopenTriage, CaseStage.Received)
            .Permit(CaseTrigger.AcceptReport, CaseStage.Interviewing)
            .Permit(CaseTrigger.Close, CaseStage.Closed);
        _machine.Configure(CaseStage.Paused)
            .Permit(CaseTrigger.Resume, pausedIn ?? CaseStage.Received)
            .Permit(CaseTrigger.Cancel, CaseStage.Cancelled);
        _machine.Configure(CaseStage.Cancelled);
        _machine.Configure(CaseStage.Closed);

        StateMachine<CaseStage, CaseTrigger>.StateConfiguration Working(CaseStage working) => _machine.Configure(working)
            .Permit(CaseTrigger.Pause, CaseStage.Paused)
            .Permit(CaseTrigger.Cancel, CaseStage.Cancelled);

        StateMachine<CaseStage, CaseTrigger>.StateConfiguration Asking(CaseStage asking)
        {
            var configured = Working(asking)
                .Permit(CaseTrigger.ReopenTriage, CaseStage.Received)
                .Permit(CaseTrigger.Guide, CaseStage.Guided)
                .PermitIf(CaseTrigger.Close, CaseStage.Closed, () => hasIssued, needsIssue);
            configured = asking == CaseStage.Reviewing ? configured : configured.Permit(CaseTrigger.Review, CaseStage.Reviewing);
            return asking == CaseStage.Issued
                ? configured.PermitReentry(CaseTrigger.Issue)
                : configured.Permit(CaseTrigger.Issue, CaseStage.Issued);
        }
    }

    /// <summary>The stage after a trigger, or the sentences that say why it is not possible now.</summary>
    public StageStep Fire(CaseTrigger trigger)
    {
        if (_machine.CanFire(trigger, out var unmet))
        {
            _machine.Fire(trigger);
            return new StageStep(_machine.State, []);
        }
        return new StageStep(null, unmet is { Count: > 0 } ? [.. unmet] : [Wording.Of($"life.no{trigger}")]);
    }

    /// <summary>Every way from stage to stage, read from the machine itself, in the order of stages and triggers.</summary>
    public static IReadOnlyList<LifeStep> Steps() =>
    [
        .. from stage in new CaseLife(CaseStage.Received, CaseStage.Interviewing, false)._machine.GetInfo().States
           from step in stage.FixedTransitions
           let trigger = (CaseTrigger)step.Trigger.UnderlyingTrigger
           let to = trigger == CaseTrigger.Resume ? null : (CaseStage?)step.DestinationState.UnderlyingState
           let conditions = string.Concat(step.GuardConditionsMethodDescriptions.Select(g => g.Description))
           orderby (CaseStage)stage.UnderlyingState, trigger
           select new LifeStep((CaseStage)stage.UnderlyingState, trigger, to, conditions.Length == 0 ? null : conditions),
    ];
}
