using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Core.Text;
using ChatOpsFraud.Teams.Cards;
using ChatOpsFraud.Teams.Incoming;

namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>
/// What is shown after a turn: what takes the place of the card that was pressed, and what follows it. The same plan answers the press at
/// once and fills the queue, so that everybody sees the same.
/// </summary>
internal sealed record ReplyPlan
{
    /// <summary>What stands in the place of the pressed card; null when it stays.</summary>
    public TeamsContent? InPlace { get; private init; }

    /// <summary>Every message, in order.</summary>
    public required IReadOnlyList<PlannedMessage> Messages { get; init; }

    /// <summary>Plans.</summary>
    /// <param name="step">What the interview answered.</param>
    /// <param name="formOf">A section as a form, as the case is now.</param>
    /// <param name="place">Where and how the turn came.</param>
    public static ReplyPlan Of(DialogueStep step, Func<string, SectionForm?> formOf, TurnPlace place) =>
        place.Press is { } press && Repeats.Of(step.Reply, formOf, press) is { } again
            ? Again(again, press, step, place)
            : Onward(step, formOf, place);

    private static ReplyPlan Onward(DialogueStep step, Func<string, SectionForm?> formOf, TurnPlace place)
    {
        var reply = step.Reply;
        var closed = new TeamsContent.Closed(reply.Taken, place.Actor);
        var handedForm = place.Press is { Place: CardPlace.HandedForm, Section: { } section } ? Slots.Form(section) : null;
        // A colleague's form beside the interview leaves the question where it is.
        var isBeside = handedForm is not null && reply.Question?.Field == place.AskedBefore;
        var messages = new List<PlannedMessage>();
        if (handedForm is not null) messages.Add(PlannedMessage.Change(handedForm, closed));
        if (!isBeside) messages.Add(PlannedMessage.Change(Slots.Question, handedForm is null ? closed : closed with { Taken = [] }));
        messages.AddRange(Talk(reply).Select(PlannedMessage.Plain));
        messages.AddRange(Documents(reply, place));
        messages.AddRange(Sections(step, formOf, place.Actor));
        if (StatusNews.Is(place.StatusBefore, reply.Status)) messages.Add(PlannedMessage.Change(Slots.Status, new TeamsContent.Status(reply.Status)));
        if (!isBeside && Next(reply) is { } next) messages.Add(PlannedMessage.Add(Slots.Question, next));
        return new ReplyPlan { InPlace = InPlaceOf(place.Press, closed, reply), Messages = messages };
    }

    private static ReplyPlan Again(TeamsContent again, CardPress press, DialogueStep step, TurnPlace place)
    {
        var slot = press.Place == CardPlace.HandedForm ? Slots.Form(press.Section!) : Slots.Question;
        var told = step.Reply.Blocks.Where(b => b is DecisionBlock or JurisdictionBlock).ToList();
        List<PlannedMessage> messages =
        [
            PlannedMessage.Change(slot, again),
            .. BlockPieces.Of(told).Select(piece => PlannedMessage.Plain(new TeamsContent.Talk(piece))),
        ];
        if (StatusNews.Is(place.StatusBefore, step.Reply.Status)) messages.Add(PlannedMessage.Change(Slots.Status, new TeamsContent.Status(step.Reply.Status)));
        if (slot != Slots.Question && step.Reply.Question?.Field != place.AskedBefore && Next(step.Reply) is { } next)
        {
            messages.Add(PlannedMessage.Change(Slots.Question, new TeamsContent.Closed([], place.Actor)));
            messages.Add(PlannedMessage.Add(Slots.Question, next));
        }
        return new ReplyPlan { InPlace = again, Messages = messages };
    }

    private static TeamsContent? InPlaceOf(CardPress? press, TeamsContent.Closed closed, Reply reply) => press?.Place switch
    {
        CardPlace.Question or CardPlace.HandedForm => closed,
        CardPlace.Status => new TeamsContent.Status(reply.Status),
        _ => null,
    };

    private static IEnumerable<TeamsContent> Talk(Reply reply)
    {
        // What was understood stands in the short form already.
        var known = reply.Taken.Select(t => Wording.Of("answer.understood", t.Label, t.Display)).ToHashSet(StringComparer.Ordinal);
        return BlockPieces.Of(reply.Blocks.Where(IsTold)).Select(piece => new TeamsContent.Talk(piece));

        bool IsTold(Block block) => block switch
        {
            QuestionBlock or DocumentBlock => false,
            SayBlock say => !known.Contains(say.Text),
            _ => true,
        };
    }

    private static IEnumerable<PlannedMessage> Documents(Reply reply, TurnPlace place)
    {
        var documents = reply.Blocks.OfType<DocumentBlock>().ToList();
        if (documents.Count == 0) yield break;
        yield return PlannedMessage.Plain(new TeamsContent.Documents(documents));
        if (!place.To.IsPersonal) yield break;
        foreach (var document in documents)
            yield return PlannedMessage.Add(Slots.Consent(place.To.Id, document.Edition, document.Kind), new TeamsContent.Consent(document.Kind, document.Edition));
    }

    private static IEnumerable<PlannedMessage> Sections(DialogueStep step, Func<string, SectionForm?> formOf, string actor)
    {
        foreach (var handed in step.Events.OfType<SectionHandedOver>())
            if (formOf(handed.Section) is { } form)
                yield return PlannedMessage.Add(Slots.Form(handed.Section), TeamsContent.Form.Of(form, new Colleague(handed.To, handed.ToName)));
        foreach (var returned in step.Events.OfType<SectionReturned>().Where(r => r.Answered == 0))
            yield return PlannedMessage.Change(Slots.Form(returned.Section), new TeamsContent.Closed([], actor));
    }

    // In the triage nobody knows yet how many questions there will be.
    private static CaseProgress? ProgressOf(Reply reply) =>
        reply.Stage == CaseStage.Received ? null : new CaseProgress(reply.Status.Answered, reply.Status.Asked);

    private static TeamsContent? Next(Reply reply)
    {
        if (reply.Question is { } question) return new TeamsContent.Ask(question, [], null, ProgressOf(reply));
        if (reply.Expects != Expects.Confirm) return null;
        return new TeamsContent.Confirm([.. reply.Blocks.OfType<ReviewBlock>().SelectMany(r => r.Sections).SelectMany(s => s.Rows)]);
    }
}
