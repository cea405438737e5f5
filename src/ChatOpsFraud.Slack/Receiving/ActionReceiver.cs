using System.Text.Json;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.Blocks;
using ChatOpsFraud.Slack.People;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Text;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>Takes buttons and pickers, in messages, on the home page, and the typing in modals.</summary>
internal sealed class ActionReceiver(CaseTurns turns, Modals modals, FormDrafts drafts, Whispers whispers)
{
    public async Task TakeAsync(SlackPerson person, JsonElement payload, CancellationToken cancellationToken)
    {
        foreach (var action in payload.List("actions"))
        {
            var press = new ButtonPress(person, payload, action);
            if (press.IsInModal) await KeepDraftAsync(press, cancellationToken).ConfigureAwait(false);
            else await PressAsync(press, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task PressAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        switch (press.Kind)
        {
            case "form" or "moment":
                await modals.OpenFormAsync(press, isOneField: press.Kind == "moment", cancellationToken).ConfigureAwait(false);
                break;
            case "ask":
                await modals.OpenHandOverAsync(press, cancellationToken).ConfigureAwait(false);
                break;
            case "profile":
                await modals.OpenProfileAsync(press, cancellationToken).ConfigureAwait(false);
                break;
            case "start":
                await turns.RespondAsync(press.Person, press.Direct, press.DeliveryIds, new Began(), null, null, cancellationToken).ConfigureAwait(false);
                break;
            case "resume" when press.Value?.Case is { } caseNumber:
                await turns.RespondAsync(press.Person, press.Direct, press.DeliveryIds, new Arrived(), caseNumber, null, cancellationToken).ConfigureAwait(false);
                break;
            case "takeBack" when press is { Value: { Case: { } caseNumber, Section: { } section }, Place: { } place }:
                await turns.RespondAsync(press.Person, place, press.DeliveryIds, new TakeBack(section), caseNumber, null, cancellationToken).ConfigureAwait(false);
                break;
            case "choose" or "say" or "correct" or "issue" or "word" or "pick":
                await ChooseAsync(press, cancellationToken).ConfigureAwait(false);
                break;
        }
    }

    private async Task ChooseAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        if (press.Value is not { Case: { } caseNumber, Field: { } field, Value: { } value } || press.Place is not { } place) return;
        var bound = await turns.CaseOfAsync(place, cancellationToken).ConfigureAwait(false);
        if (bound?.Case.Number != caseNumber)
        {
            // Direct messages can have moved on to another case: its buttons must not answer that one.
            whispers.Say(press.Person, place, SlackWording.Of("slack.otherCase", caseNumber), BlockKit.Button(SlackWording.Of("slack.home.resume"), "resume", new ButtonValue(caseNumber)));
            return;
        }
        var answer = await turns.RespondAsync(press.Person, place, press.DeliveryIds, new Chose(field, value), caseNumber, null, cancellationToken).ConfigureAwait(false);
        if (answer is DeskAnswer.NoSuchCase) whispers.Say(press.Person, place, SlackWording.Of("slack.noCase", caseNumber));
    }

    // Before the modal is sent or closed, so that whatever happens to it loses nothing.
    private async Task KeepDraftAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        if (press.Payload.At("view") is not { } view || view.Text("callback_id") != FormView.Callback) return;
        if (ButtonValue.Read(view.Text("private_metadata")) is not { Case: { } caseNumber, Section: { } section }) return;
        if (await turns.FormOfAsync(caseNumber, section, cancellationToken).ConfigureAwait(false) is not { } form) return;
        await drafts.KeepAsync(press.Person, caseNumber, form, FormValues.Of(view, form), cancellationToken).ConfigureAwait(false);
    }
}
