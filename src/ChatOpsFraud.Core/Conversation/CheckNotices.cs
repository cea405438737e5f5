using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules.Checks;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>What the cross-field checks say in the conversation. They point at things and never stop anything.</summary>
internal static class CheckNotices
{
    /// <summary>Says once what became odd by this turn's answers.</summary>
    public static void TellNew(TurnWork work)
    {
        var given = work.Events.OfType<AnswerGiven>().Select(e => e.Field).ToList();
        if (given.Count == 0) return;
        var before = new Journey(work.Book.Questionnaire, work.Start.Sheet);
        // A question that applies again brings back its old answer.
        var changed = work.Journey.Steps.Select(s => s.Field).Where(f => before.Find(f) is null).Concat(given).ToHashSet(StringComparer.Ordinal);
        var known = CrossChecks.Run(work.Book.Rules, work.Start.Sheet, before, work.Today, changed);
        var now = CrossChecks.Run(work.Book.Rules, work.Case.Sheet, work.Journey, work.Today, changed);
        foreach (var fault in now.Faults) work.Notice(NoticeLevel.Warn, fault.Sentence);
        foreach (var concern in now.Concerns.Where(c => !known.Concerns.Any(c.Repeats)))
            work.Show(new NoticeBlock(LevelOf(concern), $"check.{concern.Check.Id}", TextOf(work, concern)));
    }

    /// <summary>Lists what is still odd; nothing when all is well.</summary>
    public static void TellStanding(TurnWork work)
    {
        var report = CrossChecks.Run(work.Book.Rules, work.Case.Sheet, work.Journey, work.Today);
        foreach (var fault in report.Faults) work.Notice(NoticeLevel.Warn, fault.Sentence);
        if (report.Concerns.Count == 0) return;
        var lines = string.Join('\n', report.Concerns.Select(c => Wording.Of("check.line", TextOf(work, c))));
        var level = report.Concerns.Any(c => c.Check.Severity == CheckSeverity.Warn) ? NoticeLevel.Warn : NoticeLevel.Info;
        // Where nothing is issued, nobody needs to hear that it is not stopped.
        var code = work.Case.Stage is CaseStage.Received or CaseStage.Guided ? "check.standing" : "check.standingBeforeIssue";
        work.Show(new NoticeBlock(level, "check.standing", Wording.Of(code, lines)));
    }

    private static NoticeLevel LevelOf(CheckConcern concern) =>
        concern.Check.Severity == CheckSeverity.Warn ? NoticeLevel.Warn : NoticeLevel.Info;

    private static string TextOf(TurnWork work, CheckConcern concern)
    {
        var sheet = work.Case.Sheet;
        var steps = concern.Check.FieldsAt(concern.Order, concern.Item).Values.Select(work.Journey.Find).OfType<Step>();
        var place = Labels.PlaceOf(steps.MaxBy(s => (s.Order, s.Item))!, sheet);
        var text = place.Length == 0 ? concern.Text : Wording.Of("prompt.placed", place, concern.Text);
        var mend = concern.Mend.Select(work.Journey.Find).OfType<Step>().Select(s => Wording.Of("check.mendField", Labels.Of(s, sheet))).ToList();
        return mend.Count == 0 ? text : text + Wording.Of("check.mend", string.Join(Wording.Of("check.or"), mend));
    }
}
