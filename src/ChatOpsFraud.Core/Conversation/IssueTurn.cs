using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Statement;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>発行: the statement and the e-Gov sheet, with gaps marked where something is not known.</summary>
internal static class IssueTurn
{
    // The fields that the screen of e-Gov marks 必須 (guideline 3(4)).
    private static readonly string[] RequiredByEgov = ["reporter.name", "reporter.kana", "reporter.email", "reporter.phone", "company.address"];

    public static void Issue(TurnWork work)
    {
        var step = new CaseLife(work.Case).Fire(CaseTrigger.Issue);
        if (step.Stage is null)
        {
            foreach (var reason in step.Reasons) work.Show(new NoticeBlock(NoticeLevel.Info, "issue.notYet", reason));
            return;
        }
        if (work.Case.Edition > 0 && !work.Case.HasNews)
        {
            work.Notice(NoticeLevel.Info, "issue.nothingNew", Number(work.Case.Edition));
            ShowDocuments(work);
            return;
        }
        if (work.Case.Focus is not null) work.Add(new FieldFocused(null));
        work.Add(new StatementIssued(work.Case.Edition + 1));
        work.Fire(CaseTrigger.Issue);
        work.Say("issue.done", Number(work.Case.Edition));
        ShowDocuments(work);
        var required = RequiredByEgov.Where(f => work.Case.Sheet.Value(f) is null).Select(f => work.Journey.Find(f)?.Question.Label).OfType<string>().ToList();
        if (required.Count > 0) work.Notice(NoticeLevel.Warn, "issue.requiredGaps", string.Join('、', required));
        var gaps = work.Journey.Missing(QuestionStage.Interview).Count() + work.Journey.Missing(QuestionStage.Preservation).Count();
        work.Say(gaps > 0 ? "issue.nextWithGaps" : "issue.next", Number(gaps));
    }

    private static void ShowDocuments(TurnWork work)
    {
        foreach (var kind in DocumentNames.Issued)
            work.Show(new DocumentBlock(kind, DocumentNames.Of(kind, work.Case.Number, work.Case.Edition), work.Case.Edition));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
