using System.Globalization;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation.Commands;
using ChatOpsFraud.Core.Fields;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>Puts what the case waits for into words.</summary>
internal static class Prompts
{
    /// <summary>More candidates than this are shown as the numbered review instead of choices.</summary>
    public const int MostChoices = 10;

    /// <summary>Adds the block for the agenda to the reply.</summary>
    public static void Show(TurnWork work, Agenda agenda)
    {
        switch (agenda)
        {
            case Agenda.AskStep ask:
                work.Show(OfStep(work, ask));
                break;
            case Agenda.ConfirmPaste paste:
                work.Show(PasteTurn.ReviewOf(work, paste.Values));
                work.Show(YesNoQuestion(agenda.Field!, "prompt.paste"));
                break;
            case Agenda.SettleConflict conflict:
                work.Show(OfConflict(work, conflict));
                break;
            case Agenda.ChooseCorrection choose:
                work.Show(OfCandidates(work, choose.Candidates));
                break;
            case Agenda.ConfirmCancel:
                work.Show(YesNoQuestion(agenda.Field!, "prompt.cancel"));
                break;
            case Agenda.ConfirmIssue:
                if (!work.Blocks.OfType<ReviewBlock>().Any()) Reviews.Show(work);
                work.Say("prompt.confirmIssue");
                break;
        }
    }

    /// <summary>True when an unreadable answer may stand as it was typed; a decision must not rest on one.</summary>
    public static bool CanKeepAsTyped(Step step) =>
        step.Section.Stage != QuestionStage.Triage && step.Question.Kind is not (FieldKind.YesNo or FieldKind.Choice);

    /// <summary>A question as a field of a form: with what it holds now, and without buttons.</summary>
    public static QuestionBlock InForm(TurnWork work, Step step) => OfStep(work, new Agenda.AskStep(step, IsCorrection: true)) with { Actions = [] };

    private static QuestionBlock OfStep(TurnWork work, Agenda.AskStep ask)
    {
        var (step, question) = (ask.Step, ask.Step.Question);
        var place = Labels.PlaceOf(step, work.Case.Sheet);
        var isGroup = step.Group is not null;
        return new QuestionBlock(
            step.Field,
            question.Kind,
            Labels.Of(step, work.Case.Sheet),
            question.Required,
            Skippable: true,
            place.Length > 0 && !isGroup ? Wording.Of("prompt.placed", place, question.Text) : question.Text,
            ChoicesOf(work, step),
            question.FreeText,
            question.Hint,
            question.Example,
            Wording.Of("prompt.why", question.Why, Explanations.Citation(work.Book, question.Clause)),
            ask.IsCorrection ? work.Case.Sheet.Display(step.Field) : null,
            isGroup ? work.Case.Sheet.GroupOf(step.Group!).Count : null,
            ActionsFor(work, ask),
            Forms.SectionOf(work, step));
    }

    // Readings that a question back has offered stand in front of everything else.
    private static ChoiceOption[] ChoicesOf(TurnWork work, Step step) => step.Question switch
    {
        _ when work.Case.Missed is { Candidates.Count: > 0 } missed && missed.Field == step.Field =>
            [.. missed.Candidates.Select(c => new ChoiceOption(c, c))],
        { Choices.Count: > 0 } question => [.. question.Choices.Select(c => new ChoiceOption(c.Value, c.Label))],
        { Kind: FieldKind.YesNo } => YesNoChoices(),
        _ => [],
    };

    private static string[] ActionsFor(TurnWork work, Agenda.AskStep ask)
    {
        var actions = new List<CommandKind>();
        if (work.Case.Missed is { } missed && missed.Field == ask.Step.Field && (missed.Times >= AnswerTurn.MissesBeforeOffer || missed.Candidates.Count == 0))
        {
            if (CanKeepAsTyped(ask.Step)) actions.Add(CommandKind.KeepAsTyped);
            actions.Add(CommandKind.CallColleague);
        }
        if (ask.Step.Group is null) actions.Add(CommandKind.Unknown);
        if (ask.Step.Section.Stage != QuestionStage.Triage && ask.Step.Group is null) actions.Add(CommandKind.Skip);
        if (work.Case.Trail.Count > 0) actions.Add(CommandKind.Back);
        if (work.Case.Stage == CaseStage.Preserving && work.Case.HasNews) actions.Add(CommandKind.Issue);
        return [.. actions.Select(CommandReader.WordOf)];
    }

    private static QuestionBlock OfConflict(TurnWork work, Agenda.SettleConflict conflict)
    {
        var label = Labels.Of(conflict.Step, work.Case.Sheet);
        var standing = work.Case.Sheet.Display(conflict.Value.Field) ?? "";
        return Plain(
            conflict.Field!,
            FieldKind.Choice,
            label,
            Wording.Of("prompt.conflict", label, standing, conflict.Value.Display),
            [new(PasteTurn.KeepValue, Wording.Of("prompt.conflictKeep", standing)), new(PasteTurn.ReplaceValue, Wording.Of("prompt.conflictReplace", conflict.Value.Display))]);
    }

    private static QuestionBlock OfCandidates(TurnWork work, IReadOnlyList<Step> candidates)
    {
        var choices = candidates.Count > MostChoices
            ? []
            : candidates.Select(c => new ChoiceOption(c.Field, Labels.Of(c, work.Case.Sheet))).ToArray();
        if (choices.Length > 0) return Plain("correct.choose", FieldKind.Choice, Wording.Of("prompt.correctLabel"), Wording.Of("prompt.correctChoice"), choices);
        var example = (Corrections.Numbered(work).FindIndex(s => s.Field == candidates[^1].Field) + 1).ToString(CultureInfo.InvariantCulture);
        return Plain("correct.choose", FieldKind.Choice, Wording.Of("prompt.correctLabel"), Wording.Of("prompt.correct", example), choices);
    }

    private static QuestionBlock YesNoQuestion(string field, string code) =>
        Plain(field, FieldKind.YesNo, Wording.Of($"{code}Label"), Wording.Of(code), YesNoChoices());

    private static ChoiceOption[] YesNoChoices() => [new("yes", Wording.Of("choice.yes")), new("no", Wording.Of("choice.no"))];

    private static QuestionBlock Plain(string field, FieldKind kind, string label, string text, ChoiceOption[] choices) => new(
        field, kind, label, Required: true, Skippable: false, text, choices, FreeText: false, Hint: null, Example: null, Why: null,
        Current: null, Have: null, Actions: []);
}
