using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.People;
using ChatOpsFraud.Slack.Sending;
using ChatOpsFraud.Slack.Settings;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>Brings what people do in Slack before the desk. When it returns, events, delivery ids and messages are stored.</summary>
internal sealed class CaseTurns(CaseDesk desk, PersonNames names, PersonRecords people, PostedMessages posted, PostFlights flights, SlackSettings settings, Chores chores, TimeProvider clock)
{
    /// <summary>The case of a conversation, or null.</summary>
    public Task<CaseFile?> CaseOfAsync(SlackPlace place, CancellationToken cancellationToken) =>
        desk.LoadByConversationAsync(SlackPlace.Name, place.Conversation, cancellationToken);

    /// <summary>The section as a form, as it applies to a case now; null when there is none.</summary>
    public async Task<SectionForm?> FormOfAsync(string caseNumber, string section, CancellationToken cancellationToken) =>
        await desk.LoadAsync(caseNumber, cancellationToken).ConfigureAwait(false) is { } file
            ? Dialogue.Form(desk.RuleBookOf(file.Case), file.Case, section, JapanTime.Of(clock.GetUtcNow()))
            : null;

    /// <summary>The field that somebody saw last who wrote into the conversation at a time; null when that is not known.</summary>
    public async Task<string?> SeenAsync(string caseNumber, string ts, CancellationToken cancellationToken)
    {
        await flights.SettleAsync(caseNumber).ConfigureAwait(false);
        return (await posted.ReadAsync(caseNumber, cancellationToken).ConfigureAwait(false)).SeenAt(ts);
    }

    /// <summary>Answers a turn.</summary>
    /// <param name="person">Who.</param>
    /// <param name="place">Where the answer shows.</param>
    /// <param name="deliveryIds">Everything by which a repetition is known.</param>
    /// <param name="input">What was done.</param>
    /// <param name="caseNumber">The case; null to find it by the conversation, or to begin one.</param>
    /// <param name="seen">The field that the person saw last; null when not known.</param>
    /// <param name="cancellationToken">Stops the wait, not a commit under way.</param>
    public async Task<DeskAnswer> RespondAsync(
        SlackPerson person, SlackPlace place, IReadOnlyList<string> deliveryIds, TurnInput input, string? caseNumber, string? seen, CancellationToken cancellationToken)
    {
        var actor = await names.NameOfAsync(person, cancellationToken).ConfigureAwait(false);
        var isNew = false;
        var turn = new Turn(actor, SlackPlace.Name, place.Conversation, deliveryIds, input, seen);
        var answer = await desk.RespondAsync(
            turn,
            caseNumber,
            step =>
            {
                isNew = step.Events.Any(e => e is CaseOpened);
                return [.. Errands.Of(place, step, input, section => FormOf(step.Case, section), actor, settings.LeadsChannel).Select(e => e.Queue())];
            },
            cancellationToken).ConfigureAwait(false);
        if (answer is not DeskAnswer.Replied replied) return answer;
        chores.Add(stopping => people.NoteCaseAsync(person, replied.Case.Number, stopping));
        if (isNew) await ApplyProfileAsync(person, place, replied.Case.Number, actor, cancellationToken).ConfigureAwait(false);
        return replied;
    }

    // What the person keeps for every case is filled in as if they had sent a form.
    private async Task ApplyProfileAsync(SlackPerson person, SlackPlace place, string caseNumber, string actor, CancellationToken cancellationToken)
    {
        var profile = (await people.ReadAsync(person, cancellationToken).ConfigureAwait(false)).Profile;
        if (profile.Count == 0) return;
        var turn = new Turn(actor, SlackPlace.Name, place.Conversation, [], new Submitted(profile));
        await desk.RespondAsync(turn, caseNumber, step => [.. Aside(place, step).Select(e => e.Queue())], cancellationToken).ConfigureAwait(false);
    }

    // The question of the first reply still stands.
    private static IEnumerable<SlackErrand> Aside(SlackPlace place, DialogueStep step)
    {
        List<Block> notices = [.. step.Reply.Blocks.Where(b => b is NoticeBlock { Field: null })];
        if (notices.Count > 0) yield return new PostReply(place, notices, Expects.Nothing, IsAside: true);
    }

    private SectionForm? FormOf(Case current, string section) => Dialogue.Form(desk.RuleBookOf(current), current, section, JapanTime.Of(clock.GetUtcNow()));
}
