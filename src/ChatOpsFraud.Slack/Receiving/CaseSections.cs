using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Interview;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>The sections of a case that can be handed to a colleague, and the names by which people call them.</summary>
internal sealed class CaseSections(CaseDesk desk, TimeProvider clock)
{
    /// <summary>Key, title, and all names of every section that applies, in order.</summary>
    public IReadOnlyList<(string Key, string Title, IReadOnlyList<string> Names)> Of(Case current)
    {
        var book = desk.RuleBookOf(current);
        var now = JapanTime.Of(clock.GetUtcNow());
        return
        [
            .. new Journey(book.Questionnaire, current.Sheet).Steps
                .Where(s => s.Group is null && s.Section.Stage != QuestionStage.Triage)
                .GroupBy(SectionKey.Of)
                .Select(steps => (Key: steps.Key.ToString(), Form: Dialogue.Form(book, current, steps.Key.ToString(), now), steps.First().Section))
                .Where(s => s.Form is not null)
                .Select(s => (s.Key, s.Form!.Title, (IReadOnlyList<string>)[s.Form.Title, s.Section.Title, .. s.Form.Fields.Select(f => f.Label)])),
        ];
    }

    /// <summary>The section of the question that is being asked; null when it stands alone or nothing is asked.</summary>
    public string? AskedNow(Case current) => Dialogue.Present(desk.RuleBookOf(current), current, JapanTime.Of(clock.GetUtcNow()))
        .OfType<QuestionBlock>().LastOrDefault()?.Section;
}
