using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>Sums a case up.</summary>
internal static class Statuses
{
    public static CaseStatus Of(TurnWork work, Agenda agenda)
    {
        var current = work.Case;
        var (answered, asked) = work.Journey.Progress();
        var isReport = current.Decisions.GetValueOrDefault("triage")?.Outcome == "report";
        return new CaseStatus(
            current.Number,
            Wording.Of($"stage.{current.Stage}"),
            answered,
            asked,
            Settlement.OutcomeLabel(work),
            current.Decisions.GetValueOrDefault("jurisdiction")?.Outcome,
            isReport ? Labelled(work, QuestionStage.Interview) : [],
            isReport ? Labelled(work, QuestionStage.Preservation) : [],
            [.. current.HandedOver.Values.OrderBy(h => h.At).Select(h => Wording.Of("status.handed", HandOverTurn.TitleOf(work, h.Section), h.ToName))],
            current.Edition,
            current.HasNews,
            NextStep(work, agenda));
    }

    /// <summary>状況 as lines of text.</summary>
    public static string Text(CaseStatus status)
    {
        var lines = new List<string>
        {
            Wording.Of("status.case", status.Number, status.Stage),
            Wording.Of("status.progress", Number(status.Answered), Number(status.Asked)),
        };
        if (status.Outcome is { } outcome) lines.Add(Wording.Of("status.decision", outcome));
        if (status.Headquarters is { } headquarters) lines.Add(Wording.Of("status.headquarters", headquarters));
        if (status.Missing.Count > 0) lines.Add(Wording.Of("status.missing", string.Join('、', status.Missing)));
        if (status.Waiting.Count > 0) lines.Add(Wording.Of("status.waiting", string.Join('、', status.Waiting)));
        if (status.Edition > 0) lines.Add(Wording.Of("status.edition", Number(status.Edition)));
        return string.Join('\n', lines);
    }

    private static string NextStep(TurnWork work, Agenda agenda) => agenda switch
    {
        Agenda.AskStep ask => Wording.Of("status.nextAnswer", Labels.Of(ask.Step, work.Case.Sheet)),
        Agenda.ConfirmPaste => Wording.Of("status.nextPaste"),
        Agenda.ConfirmIssue => Wording.Of("status.nextIssue"),
        Agenda.Nothing when work.Case is { Stage: CaseStage.Issued, HasNews: false } => Wording.Of("status.nextFile"),
        Agenda.Nothing => Wording.Of($"status.next{work.Case.Stage}"),
        _ => Wording.Of("status.nextChoose"),
    };

    private static IReadOnlyList<string> Labelled(TurnWork work, QuestionStage stage) =>
        [.. work.Journey.Missing(stage).Select(s => Labels.Of(s, work.Case.Sheet))];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
