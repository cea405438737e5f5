using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Teams.Cards;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Outgoing;
using ChatOpsFraud.Teams.Protocol;
using ChatOpsFraud.Teams.Text;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>Takes presses of cards: as an invoke, whose answer replaces the card at once, or as a message where Teams knows only Action.Submit.</summary>
internal sealed class CardPresses(CaseTurns turns, CaseDesk desk, CardSeals seals, ContentCards cards, SectionHandOvers handOvers, DocumentFetches fetches, TimeProvider clock)
{
    /// <summary>Takes a press and answers it.</summary>
    public async Task<InvokeAnswer> AnswerAsync(Activity activity, ConversationReference at, CardPress press, CancellationToken cancellationToken)
    {
        if (await ShowAsync(activity, at, press, cancellationToken).ConfigureAwait(false) is not { } shown) return Message("press.notUsable");
        return shown.Content is { } content
            ? InvokeAnswer.OfCard(cards.Draw(content, await StampAsync(activity, at, shown.CaseNumber, cancellationToken).ConfigureAwait(false), at.IsPersonal))
            : Message(shown.Sentence ?? "press.taken");
    }

    /// <summary>Takes a press that came as a message: what an invoke would answer is queued instead.</summary>
    public async Task ReceiveAsync(Activity activity, ConversationReference at, CardPress press, CancellationToken cancellationToken)
    {
        if (await ShowAsync(activity, at, press, cancellationToken).ConfigureAwait(false) is not { IsQueued: false } shown) return;
        var content = shown.Content ?? new TeamsContent.Talk([new SayBlock(TeamsWording.Of(shown.Sentence ?? "press.taken"))]);
        var slot = content is TeamsContent.Talk ? null : press.Place == CardPlace.HandedForm ? Slots.Form(press.Section!) : Slots.Question;
        var message = new TeamsMessage(at.Id, DeliveryIds.TokenOf(activity), true, content).In(ConversationDirectory.Channel, slot);
        await desk.QueueAsync(shown.CaseNumber, DeliveryIds.Of(activity, press), [message], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Says one sentence beside the interview. False when the conversation has no case yet.</summary>
    public async Task<bool> TellAsync(Activity activity, ConversationReference at, string code, CancellationToken cancellationToken)
    {
        if (await turns.CaseOfAsync(at, null, cancellationToken).ConfigureAwait(false) is not { } current) return false;
        var message = new TeamsMessage(at.Id, DeliveryIds.TokenOf(activity), false, new TeamsContent.Talk([new SayBlock(TeamsWording.Of(code))]));
        await desk.QueueAsync(current.Number, [], [message.In(ConversationDirectory.Channel, null)], cancellationToken).ConfigureAwait(false);
        return true;
    }

    // Null for a card that the bot did not make.
    private async Task<Shown?> ShowAsync(Activity activity, ConversationReference at, CardPress press, CancellationToken cancellationToken)
    {
        if (press.CaseNumber.Length > 0
            ? !await seals.IsSealedAsync(at.Id, press.CaseNumber, press.Seal, cancellationToken).ConfigureAwait(false)
            : press.Kind != CardAction.Begin)
            return null;
        var current = await turns.CaseOfAsync(at, press.CaseNumber.Length > 0 ? press.CaseNumber : null, cancellationToken).ConfigureAwait(false);
        press = press with
        {
            Typed = press.Kind == CardAction.Type ? TypedInputs.Of(press.Inputs, CardInputs.Text) : null,
            Values = press.Kind == CardAction.Form ? TypedInputs.OfForm(press.Inputs, f => current?.Sheet.Display(f)) : press.Values,
        };
        switch (press.Kind)
        {
            case CardAction.OpenForm:
                return FormOf(current, press) is { } form ? new Shown(press.CaseNumber, form) : new Shown(press.CaseNumber, null, "press.noForm");
            case CardAction.OpenHandOver:
                return await handOvers.AskAsync(current, at, press, cancellationToken).ConfigureAwait(false) is { } ask
                    ? new Shown(press.CaseNumber, ask)
                    : new Shown(press.CaseNumber, null, "press.nobody");
            case CardAction.Fetch:
                return new Shown(press.CaseNumber, null, await fetches.FetchAsync(activity, at, press, cancellationToken).ConfigureAwait(false));
        }
        var input = press.Kind == CardAction.HandOver
            ? (await handOvers.InputAsync(at, press, cancellationToken).ConfigureAwait(false) is { } handOver ? (handOver, (string?)null) : null)
            : PressInputs.Of(press);
        return input is { } said
            ? await TakeAsync(activity, at, press, said.Item1, said.Item2, cancellationToken).ConfigureAwait(false)
            : new Shown(press.CaseNumber, Unchanged(current, press), "press.nothingTyped");
    }

    private async Task<Shown> TakeAsync(
        Activity activity, ConversationReference at, CardPress press, TurnInput input, string? seen, CancellationToken cancellationToken)
    {
        var (answer, plan) = await turns.TakeAsync(activity, at, input, press, seen, cancellationToken).ConfigureAwait(false);
        return answer switch
        {
            DeskAnswer.Replied replied => new Shown(replied.Case.Number, plan!.InPlace, IsQueued: true),
            // Somebody pressed twice, or Teams delivered twice: the first press has answered.
            DeskAnswer.Repeated => new Shown(
                press.CaseNumber,
                press.Place is CardPlace.Question or CardPlace.HandedForm ? new TeamsContent.Closed([], CaseTurns.ActorOf(activity)) : null,
                "press.repeated",
                IsQueued: true),
            _ => new Shown(press.CaseNumber, null, "press.noCase", IsQueued: true),
        };
    }

    private TeamsContent.Form? FormOf(Case? current, CardPress press) =>
        current is not null && press.Section is { } section && Dialogue.Form(desk.RuleBookOf(current), current, section, Now) is { } form ? TeamsContent.Form.Of(form) : null;

    // Nothing was typed: the same card, with a word on it.
    private TeamsContent? Unchanged(Case? current, CardPress press)
    {
        if (current is null) return null;
        var notice = new NoticeBlock(NoticeLevel.Error, "press.nothingTyped", TeamsWording.Of("press.nothingTyped"));
        return press.Kind switch
        {
            CardAction.Form => FormOf(current, press) is { } form ? form with { Notices = [notice] } : null,
            CardAction.Type => AskOf(current) is { } question ? new TeamsContent.Ask(question, [notice]) : null,
            _ => null,
        };
    }

    private QuestionBlock? AskOf(Case current) => Dialogue.Present(desk.RuleBookOf(current), current, Now).OfType<QuestionBlock>().LastOrDefault();

    private async ValueTask<CardStamp> StampAsync(Activity activity, ConversationReference at, string caseNumber, CancellationToken cancellationToken) =>
        new(caseNumber, await seals.SealAsync(at.Id, caseNumber, cancellationToken).ConfigureAwait(false), DeliveryIds.TokenOf(activity));

    private DateTimeOffset Now => JapanTime.Of(clock.GetUtcNow());

    private static InvokeAnswer Message(string code) => InvokeAnswer.OfMessage(TeamsWording.Of(code));

    /// <summary>What answers a press: a card, or the code of a sentence; queued already where the turn has done it.</summary>
    private sealed record Shown(string CaseNumber, TeamsContent? Content, string? Sentence = null, bool IsQueued = false);
}
