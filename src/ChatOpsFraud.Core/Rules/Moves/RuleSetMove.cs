using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Core.Triage;

namespace ChatOpsFraud.Core.Rules.Moves;

/// <summary>What changes for a case when it is moved to another rule set. Nothing is moved by looking.</summary>
/// <param name="From">The set that the case keeps.</param>
/// <param name="To">The set to move to.</param>
/// <param name="Decisions">What is decided, before and after, where it differs: label, before, after.</param>
/// <param name="Added">Questions that are asked from now on.</param>
/// <param name="Removed">Questions that are asked no longer.</param>
/// <param name="Dropped">Answers that no longer apply: their question is gone, or their value cannot be chosen any more.</param>
public sealed record RuleSetMove(
    RuleSetStamp From,
    RuleSetStamp To,
    IReadOnlyList<(string Label, string Before, string After)> Decisions,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Removed,
    IReadOnlyList<string> Dropped)
{
    /// <summary>Whether nothing changes for the person who answers.</summary>
    public bool IsEmpty => Decisions.Count == 0 && Added.Count == 0 && Removed.Count == 0 && Dropped.Count == 0;

    /// <summary>Looks at a case under both sets.</summary>
    /// <param name="current">The case.</param>
    /// <param name="from">The book that it keeps.</param>
    /// <param name="to">The book to move to.</param>
    /// <param name="now">Asia/Tokyo.</param>
    public static RuleSetMove Of(Case current, RuleBook from, RuleBook to, DateTimeOffset now)
    {
        var (before, after) = (new Journey(from.Questionnaire, current.Sheet), new Journey(to.Questionnaire, current.Sheet));
        var decisions = DecidedUnder(from, current.Sheet, now).Zip(DecidedUnder(to, current.Sheet, now), (b, a) => (b.Label, Before: b.Value, After: a.Value));
        return new RuleSetMove(
            from.Rules.Stamp,
            to.Rules.Stamp,
            [.. decisions.Where(d => d.Before != d.After)],
            [.. after.Steps.Where(s => before.Find(s.Field) is null).Select(s => Labels.Of(s, current.Sheet))],
            [.. before.Steps.Where(s => after.Find(s.Field) is null).Select(s => Labels.Of(s, current.Sheet))],
            [.. before.Steps.Where(s => current.Sheet.Value(s.Field) is not null && !StillApplies(s, after, current.Sheet)).Select(s => Answered(s, current.Sheet))]);
    }

    private static IEnumerable<(string Label, string Value)> DecidedUnder(RuleBook book, AnswerSheet sheet, DateTimeOffset now)
    {
        var triage = TriageRules.Decide(book.Rules, TriageAnswers.Of(book.Questionnaire, sheet, now));
        var advice = triage.Certain?.Advised.Select(a => a.Label) ?? [];
        yield return (Wording.Of("move.decision"), triage.Certain?.OutcomeLabel ?? triage.Fault?.Sentence.Text ?? Wording.Of("move.undecided"));
        yield return (Wording.Of("move.advice"), string.Join(Wording.Of("report.comma"), advice) is { Length: > 0 } given ? given : Wording.Of("difference.notGiven"));
        yield return (Wording.Of("move.place"), StatementPlaces.Of(book, sheet, now)?.Headquarters?.Name ?? Wording.Of("move.undecided"));
    }

    private static bool StillApplies(Step step, Journey after, AnswerSheet sheet) => after.Find(step.Field) is { Question: var question }
        && (question.Choices.Count == 0 || question.FreeText || question.Choices.Any(c => c.Value == sheet.Value(step.Field)));

    private static string Answered(Step step, AnswerSheet sheet) => Wording.Of("report.condition", Labels.Of(step, sheet), sheet.Display(step.Field) ?? "");
}
