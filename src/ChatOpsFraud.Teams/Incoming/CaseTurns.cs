using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Outgoing;
using ChatOpsFraud.Teams.Protocol;
using ChatOpsFraud.Teams.Settings;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>Brings what a person did to the interview; the answer is stored with the messages that show it, in one commit.</summary>
internal sealed class CaseTurns(CaseDesk desk, TeamsOptions options, TimeProvider clock)
{
    /// <summary>Takes a turn. The plan is null unless it was taken.</summary>
    /// <param name="activity">What came.</param>
    /// <param name="to">Where the answer goes.</param>
    /// <param name="input">What was done.</param>
    /// <param name="press">The press; null for a typed message.</param>
    /// <param name="seen">The question that the words were meant for; null when that is not known.</param>
    /// <param name="cancellationToken">Stops the wait, not a commit under way.</param>
    public async Task<(DeskAnswer Answer, ReplyPlan? Plan)> TakeAsync(
        Activity activity, ConversationReference to, TurnInput input, CardPress? press, string? seen, CancellationToken cancellationToken)
    {
        var caseNumber = press is { CaseNumber.Length: > 0 } ? press.CaseNumber : null;
        var before = await CaseOfAsync(to, caseNumber, cancellationToken).ConfigureAwait(false);
        if (press is { Section: { } section } && before?.HandedOver.GetValueOrDefault(section) is { } handed)
            press = press with { Colleague = new Cards.Colleague(handed.To, handed.ToName) };
        var place = before is null
            ? new TurnPlace(to, ActorOf(activity), press)
            : new TurnPlace(
                to, ActorOf(activity), press, Dialogue.AskedField(desk.RuleBookOf(before), before, Now), Dialogue.Status(desk.RuleBookOf(before), before, Now));
        ReplyPlan? plan = null;
        var turn = new Turn(place.Actor, ConversationDirectory.Channel, to.Id, DeliveryIds.Of(activity, press), input, seen);
        var answer = await desk.RespondAsync(turn, caseNumber, Queue, cancellationToken).ConfigureAwait(false);
        return (answer, answer is DeskAnswer.Replied ? plan : null);

        // Called again when somebody else was faster: the last plan is the one that was stored.
        IReadOnlyList<NewOutgoing> Queue(DialogueStep step)
        {
            plan = ReplyPlan.Of(step, s => Dialogue.Form(desk.RuleBookOf(step.Case), step.Case, s, Now), place);
            return Messages(activity, to, step, plan);
        }
    }

    /// <summary>The case of a card, or the one to which the conversation leads; null for none.</summary>
    public async Task<Case?> CaseOfAsync(ConversationReference at, string? caseNumber, CancellationToken cancellationToken) => (caseNumber is null
        ? await desk.LoadByConversationAsync(ConversationDirectory.Channel, at.Id, cancellationToken).ConfigureAwait(false)
        : await desk.LoadAsync(caseNumber, cancellationToken).ConfigureAwait(false))?.Case;

    /// <summary>How people call somebody: the display name, or the id where there is none.</summary>
    public static string ActorOf(Activity activity) => activity.From is { } from ? (string.IsNullOrWhiteSpace(from.Name) ? from.Id : from.Name) : "";

    private DateTimeOffset Now => JapanTime.Of(clock.GetUtcNow());

    private List<NewOutgoing> Messages(Activity activity, ConversationReference to, DialogueStep step, ReplyPlan plan)
    {
        var token = DeliveryIds.TokenOf(activity);
        var messages = plan.Messages.Select(m => new TeamsMessage(to.Id, token, m.Replaces, m.Content).In(ConversationDirectory.Channel, m.Slot)).ToList();
        if (options.LeadsConversation is { } leads)
            messages.AddRange(LeadsNotices.Of(step).Select(n => new TeamsMessage(leads, token, false, n).In(LeadsSender.Queue, null)));
        return messages;
    }
}
