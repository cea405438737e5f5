using System.Globalization;
using System.Text;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Text;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>修正 and 戻る: finds the field that a person means, by label, alias, number or a part of a label.</summary>
internal static class Corrections
{
    /// <summary>Goes to the field, or asks which one is meant. 「修正 電話 045-…」 takes the new value at once.</summary>
    public static void Begin(TurnWork work, string target)
    {
        var found = Candidates(work, target);
        if (found.Count == 1)
        {
            work.Add(new FieldFocused(found[0].Field));
            return;
        }
        if (found.Count == 0 && TryInline(work, target)) return;
        if (found.Count == 0)
        {
            work.Notice(NoticeLevel.Info, "correct.notFound", target);
            found = Candidates(work, "");
        }
        if (found.Count == 0) return;
        if (target.Length == 0 || found.Count > Prompts.MostChoices) work.Show(Reviews.Of(work));
        work.Add(new FieldFocused(AgendaFinder.ChoosePrefix + (Candidates(work, target).Count == 0 ? "" : target)));
    }

    /// <summary>The fields that a text may mean, best kind of match only; all of them for an empty text.</summary>
    public static IReadOnlyList<Step> Candidates(TurnWork work, string target)
    {
        var steps = Correctable(work);
        var wanted = Key(target);
        if (wanted.Length == 0) return steps;
        if (int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var numbered = Numbered(work);
            return number >= 1 && number <= numbered.Count ? [numbered[number - 1]] : [];
        }
        Func<Step, bool>[] kinds =
        [
            s => string.Equals(s.Field, target, StringComparison.OrdinalIgnoreCase) || Key(Labels.Of(s, work.Case.Sheet)) == wanted,
            s => Key(s.Question.Label) == wanted || s.Question.Aliases.Any(a => Key(a) == wanted),
            s => Key(Labels.Of(s, work.Case.Sheet)).Contains(wanted, StringComparison.Ordinal),
            s => s.Question.Aliases.Any(a => Key(a).Contains(wanted, StringComparison.Ordinal)),
        ];
        return kinds.Select(kind => steps.Where(kind).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    /// <summary>The fields that the review numbers, in its order.</summary>
    public static List<Step> Numbered(TurnWork work) => [.. Correctable(work).Where(s => s.Group is null)];

    private static List<Step> Correctable(TurnWork work) => [.. work.Journey.Steps.Where(s => IsReached(work, s))];

    /// <summary>戻る: to the question answered before the present one; what stands there is kept.</summary>
    public static void GoBack(TurnWork work, Agenda agenda)
    {
        if (work.Case is { Focus: not null, IsBack: false })
        {
            work.Add(new FieldFocused(null));
            work.Notice(NoticeLevel.Info, "answer.leftAsItWas");
            return;
        }
        var trail = work.Case.Trail;
        var here = agenda is Agenda.AskStep { IsCorrection: true } ask ? trail.IndexOf(ask.Step.Field) : trail.Count;
        for (var i = (here < 0 ? trail.Count : here) - 1; i >= 0; i--)
        {
            if (work.Journey.Find(trail[i]) is null) continue;
            work.Add(new FieldFocused(trail[i], IsBack: true));
            return;
        }
        work.Notice(NoticeLevel.Info, "dialogue.nothingBefore");
        if (work.Case.Focus is not null) work.Add(new FieldFocused(null));
    }

    private static bool IsReached(TurnWork work, Step step) => step.Section.Stage switch
    {
        QuestionStage.Triage => step.Group is null && work.Case.Sheet[step.Field] is not null,
        _ => work.Case.Stage is not CaseStage.Received || work.Case.Sheet[step.Field] is not null,
    };

    private static bool TryInline(TurnWork work, string target)
    {
        foreach (var at in Enumerable.Range(1, Math.Max(0, target.Length - 1)).Where(i => target[i] is ' ' or ':' or 'は' or 'を' or '→'))
        {
            var fields = Candidates(work, target[..at].Trim());
            var value = target[(at + 1)..].Trim();
            if (fields.Count != 1 || value.Length == 0 || fields[0].Group is not null) continue;
            work.Add(new FieldFocused(fields[0].Field));
            AnswerTurn.Take(work, new Agenda.AskStep(fields[0], true), value);
            return true;
        }
        return false;
    }

    private static string Key(string text) =>
        string.Concat(WellFormed.Of(text).Normalize(NormalizationForm.FormKC).Where(c => c is not (' ' or '(' or ')'))).ToUpperInvariant();
}
