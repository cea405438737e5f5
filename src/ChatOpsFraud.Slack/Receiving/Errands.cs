using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Statement;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Slack.Sending;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>What has to be sent for a turn, in order.</summary>
internal static class Errands
{
    /// <summary>The errands.</summary>
    /// <param name="place">The conversation.</param>
    /// <param name="step">What the turn led to.</param>
    /// <param name="input">What the person did.</param>
    /// <param name="formOf">The form of a section as it applies after the turn.</param>
    /// <param name="actor">Name of the person.</param>
    /// <param name="leads">Channel of the leads; null for none.</param>
    public static IEnumerable<SlackErrand> Of(
        SlackPlace place, DialogueStep step, TurnInput input, Func<string, SectionForm?> formOf, string actor, string? leads)
    {
        var reply = step.Reply;
        if (reply.Taken.Count > 0) yield return new CloseQuestions(place, reply.Taken);
        // What speaks of a field of a form stands beside it already.
        List<Block> shown = [.. reply.Blocks.Where(b => b is not DocumentBlock and not NoticeBlock { Field: not null } && !IsEcho(b, reply.Taken))];
        var isOnlyRefusal = input is Submitted && reply.Taken.Count == 0 && reply.Blocks.Any(b => b is NoticeBlock { Field: not null });
        if (shown.Count > 0 && !isOnlyRefusal) yield return new PostReply(place, shown, reply.Expects);
        if (reply.Blocks.OfType<DocumentBlock>().ToList() is { Count: > 0 } documents)
            yield return new ShareDocuments(place, documents[0].Edition, [.. documents.Select(d => d.Kind), DocumentNames.StatementPng]);
        foreach (var handed in step.Events.OfType<SectionHandedOver>())
            if (formOf(handed.Section) is { } form)
                yield return new AskColleague(place, handed.To, form, actor);
        // The first message says all there is; the card comes when there is something to keep up to date.
        if (!step.Events.Any(e => e is CaseOpened)) yield return new RefreshStatus(place);
        if (leads is not null && CodeFor(step) is { } code)
            yield return new TellLeads(place, leads, code, step.Case.Edition, step.Case.Decisions.GetValueOrDefault("jurisdiction")?.Outcome);
    }

    // The answer takes the place of its question: saying once more what was understood would only push the next question down.
    private static bool IsEcho(Block block, IReadOnlyList<TakenAnswer> taken) =>
        block is SayBlock say && taken.Any(t => say.Text == Wording.Of("answer.understood", t.Label, t.Display));

    private static string? CodeFor(DialogueStep step) => step.Events.Select(e => e switch
    {
        StatementIssued => "issued",
        ColleagueCalled => "called",
        Decided { Set: "triage", Outcome: "emergency" } => "emergency",
        _ => null,
    }).FirstOrDefault(code => code is not null);
}
