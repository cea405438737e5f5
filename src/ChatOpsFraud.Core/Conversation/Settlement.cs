using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Jurisdiction;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>
/// After every turn: decides again from the answers, tells what changed, and brings the case into the stage that fits.
/// </summary>
internal static class Settlement
{
    private const string TriageSet = "triage";
    private const string JurisdictionSet = "jurisdiction";

    public static void Settle(TurnWork work)
    {
        if (work.Case.Stage is CaseStage.Paused or CaseStage.Cancelled or CaseStage.Closed) return;
        if (work.Case.Pasted.Count > 0) return;
        SettleTriage(work);
        SettleJurisdiction(work);
        SettleStage(work);
    }

    /// <summary>The triage question that can still change the decision; null when it is certain.</summary>
    public static Step? NextTriageStep(TurnWork work) =>
        Triage(work).NextFact is { } fact ? work.Journey.Find(fact) : null;

    /// <summary>相談 goes to the same headquarters as a 通報, so the address is asked; other guidance needs nothing.</summary>
    public static Step? NextGuidanceStep(TurnWork work) =>
        work.Case.Decisions.GetValueOrDefault(TriageSet)?.Outcome == "consultation" && work.Case.Sheet["company.address"] is null
            ? work.Journey.Find("company.address")
            : null;

    /// <summary>The outcome as the rule table words it; null while the triage is not certain.</summary>
    public static string? OutcomeLabel(TurnWork work) => Triage(work).Certain?.OutcomeLabel;

    /// <summary>Shows the decisions again, with reasons and citations.</summary>
    public static void ShowDecision(TurnWork work)
    {
        if (Triage(work).Certain is { } triage) work.Show(DecisionBlocks.Of(triage));
        if (JurisdictionOf(work) is { Decision: { } place } found) work.Show(DecisionBlocks.Of(found, place));
    }

    /// <summary>The competent headquarters for the 法人所在地 as it stands; null while the address is not known.</summary>
    public static JurisdictionResult? JurisdictionOf(TurnWork work) => StatementPlaces.Of(work.Book, work.Case.Sheet, work.Now);

    private static void SettleTriage(TurnWork work)
    {
        var result = Triage(work);
        if (result.Fault is { } fault) work.Notice(NoticeLevel.Error, "dialogue.cannotDecide", fault.Sentence.Text);
        if (result.Certain is not { } certain)
        {
            if (work.Case.Stage != CaseStage.Received) work.Fire(CaseTrigger.ReopenTriage);
            return;
        }
        var before = work.Case.Decisions.GetValueOrDefault(TriageSet);
        if (!IsSame(before, certain))
        {
            work.Add(Record(TriageSet, certain));
            work.Show(DecisionBlocks.Of(certain));
        }
        if (certain.Outcome == "report")
        {
            if (work.Case.Stage is CaseStage.Received or CaseStage.Guided) work.Fire(CaseTrigger.AcceptReport);
        }
        else if (work.Case.Stage != CaseStage.Guided)
        {
            work.Fire(CaseTrigger.Guide);
        }
    }

    private static void SettleJurisdiction(TurnWork work)
    {
        if (work.Case.Decisions.GetValueOrDefault(TriageSet)?.Outcome is not ("report" or "consultation")) return;
        if (JurisdictionOf(work) is not { Decision: { } decision } found || IsSame(work.Case.Decisions.GetValueOrDefault(JurisdictionSet), decision)) return;
        work.Add(Record(JurisdictionSet, decision));
        work.Show(DecisionBlocks.Of(found, decision));
    }

    private static void SettleStage(TurnWork work)
    {
        var stage = work.Case.Stage;
        if (stage == CaseStage.Guided)
        {
            if (NextGuidanceStep(work) is null && work.Events.OfType<Decided>().Any()) work.Say("dialogue.guided");
            return;
        }
        if (stage is not (CaseStage.Interviewing or CaseStage.Preserving or CaseStage.Reviewing or CaseStage.Issued)) return;
        if (work.Journey.Next(QuestionStage.Interview) is not null)
        {
            if (stage != CaseStage.Interviewing) work.Fire(CaseTrigger.ResumeInterview);
        }
        else if (work.Journey.Next(QuestionStage.Preservation) is not null)
        {
            if (stage != CaseStage.Preserving) work.Fire(CaseTrigger.BeginPreservation);
            if (stage == CaseStage.Interviewing) work.Say(work.Case.Edition == 0 ? "dialogue.readyToIssue" : "dialogue.readyToReissue");
        }
        else if (work.Case.HasNews && stage != CaseStage.Reviewing)
        {
            work.Fire(CaseTrigger.Review);
        }
    }

    private static TriageResult Triage(TurnWork work) => TriageRules.Decide(work.Book.Rules, TriageAnswers.Of(work.Book.Questionnaire, work.Case.Sheet, work.Now));

    private static Decided Record(string set, Decision decision) =>
        new(set, decision.Rule, decision.Outcome, decision.Advice, decision.Facts, decision.RuleSet.ToString());

    private static bool IsSame(Decided? before, Decision now) =>
        before is not null && before.Rule == now.Rule && before.Outcome == now.Outcome && before.Advice.SequenceEqual(now.Advice);
}
