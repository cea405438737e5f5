using ChatOpsFraud.Core.Interview;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>確認: all answers in one table, numbered through so that 修正 finds them.</summary>
internal static class Reviews
{
    /// <summary>The review, and what the checks still ask about.</summary>
    public static void Show(TurnWork work)
    {
        work.Show(Of(work));
        CheckNotices.TellStanding(work);
    }

    public static ReviewBlock Of(TurnWork work)
    {
        var sheet = work.Case.Sheet;
        var numbered = Corrections.Numbered(work).Select((step, index) => (Step: step, Number: index + 1)).ToList();
        var sections = numbered
            .Where(n => n.Step.Section.Stage != QuestionStage.Preservation || sheet[n.Step.Field] is not null)
            .GroupBy(n => n.Step.Section.Id)
            .Select(section => new ReviewSection(
                section.First().Step.Section.Title,
                [.. section.Select(n => Row(n.Step, n.Number, sheet))]))
            .ToList();
        var missing = work.Journey.Missing(QuestionStage.Interview).Concat(work.Journey.Missing(QuestionStage.Preservation));
        return new ReviewBlock(sections, [.. missing.Select(s => Labels.Of(s, sheet))]);
    }

    private static ReviewRow Row(Step step, int number, AnswerSheet sheet) => new(
        number,
        step.Field,
        Labels.Of(step, sheet),
        sheet.Display(step.Field) ?? "",
        sheet[step.Field]?.State switch
        {
            AnswerState.Given => "given",
            AnswerState.Unknown => "unknown",
            AnswerState.Skipped => "skipped",
            _ => "unanswered",
        });
}
