using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Core.Rules;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Web.CasePage;

/// <summary>The answers of a case with who, when, and what they said before.</summary>
/// <param name="Sections">The fields that apply now.</param>
/// <param name="Dropped">Answered fields that no longer apply; they stand in no document.</param>
public sealed record AnswerHistory(IReadOnlyList<AnswerSection> Sections, IReadOnlyList<AnswerRow> Dropped)
{
    /// <summary>The answers of a case, in the order in which they are asked.</summary>
    public static AnswerHistory Of(CaseFile file, RuleBook book)
    {
        var said = file.History
            .Where(e => e.Event is AnswerGiven)
            .GroupBy(e => ((AnswerGiven)e.Event).Field, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<AnswerChange>)[.. g.Select(ChangeOf).Reverse()], StringComparer.Ordinal);
        var sheet = file.Case.Sheet;
        var steps = new Journey(book.Questionnaire, sheet).Steps.Where(s => s.Group is null).ToList();
        var applies = steps.Select(s => s.Field).ToHashSet(StringComparer.Ordinal);
        var labels = new FieldLabels(book.Questionnaire, file.Case);
        return new AnswerHistory(
            [.. steps.GroupBy(s => s.Section.Id).Select(section => new AnswerSection(
                section.First().Section.Title,
                [.. section.Select(s => new AnswerRow(s.Field, Labels.Of(s, sheet), s.Question.Required, said.GetValueOrDefault(s.Field, [])))]))],
            [.. said.Where(f => !applies.Contains(f.Key)).OrderBy(f => f.Value[^1].At).Select(f => new AnswerRow(f.Key, labels.Of(f.Key), false, f.Value))]);
    }

    /// <summary>What an answer says, or why there is no value.</summary>
    public static string TextOf(AnswerState state, string display) => state switch
    {
        AnswerState.Given => display,
        AnswerState.Unknown => ProgramText.Of("view.unknown"),
        _ => ProgramText.Of("view.skipped"),
    };

    private static AnswerChange ChangeOf(RecordedEvent recorded)
    {
        var given = (AnswerGiven)recorded.Event;
        return new AnswerChange(TextOf(given.State, given.Display), given.Source, recorded.By, recorded.At);
    }
}
