using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>Sections as forms.</summary>
internal static class Forms
{
    // One question needs no form.
    private const int Fewest = 2;

    /// <summary>The form of a section as it applies now; null when there is none.</summary>
    public static SectionForm? Of(TurnWork work, string section)
    {
        if (SectionKey.Parse(section) is not { } key) return null;
        var steps = StepsOf(work, key);
        return steps.Count == 0 ? null : new SectionForm(section, TitleOf(steps[0], work.Case.Sheet), [.. steps.Select(s => Prompts.InForm(work, s))]);
    }

    /// <summary>The form in which a question stands with others; null when it stands alone.</summary>
    public static string? SectionOf(TurnWork work, Step step) =>
        step.Section.Stage != QuestionStage.Triage && StepsOf(work, SectionKey.Of(step)).Count >= Fewest ? SectionKey.Of(step).ToString() : null;

    private static List<Step> StepsOf(TurnWork work, SectionKey key) =>
        [.. work.Journey.Steps.Where(s => s.Group is null && s.Section.Stage != QuestionStage.Triage && SectionKey.Of(s) == key)];

    private static string TitleOf(Step step, AnswerSheet sheet) => step.Order >= 0 && sheet.GroupOf("orders").Count > 1
        ? Wording.Of("form.titleOfOrder", Labels.PlaceOf(step with { Item = -1 }, sheet), step.Section.Title)
        : step.Section.Title;
}
