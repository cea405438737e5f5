using System.Text.Json;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.Blocks;
using ChatOpsFraud.Slack.People;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Sending;
using ChatOpsFraud.Slack.Text;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>Takes modals that were sent or closed.</summary>
internal sealed class ViewReceiver(CaseTurns turns, FormDrafts drafts, Profiles profiles, PersonNames names, MessagePoster poster, Whispers whispers, Chores chores)
{
    /// <summary>A modal was sent: it closes, or stays open with errors beside its fields.</summary>
    public async Task<SlackAnswer> SubmitAsync(SlackPerson person, JsonElement payload, CancellationToken cancellationToken)
    {
        if (payload.At("view") is not { } view) return SlackAnswer.Taken;
        IReadOnlyList<string> ids = [$"trigger:{payload.Text("trigger_id") ?? view.Text("id")}"];
        var carried = ButtonValue.Read(view.Text("private_metadata"));
        switch (view.Text("callback_id"))
        {
            case FormView.Callback when carried is { Case: not null, Section: not null, Home: not null }:
                return await TakeFormAsync(person, view, carried, ids, cancellationToken).ConfigureAwait(false);
            case HandOverView.Callback when carried is { Case: not null, Home: not null }:
                return await HandOverAsync(person, view, carried, ids, cancellationToken).ConfigureAwait(false);
            case StartView.Callback:
                var paste = FormValues.Of(view, null).GetValueOrDefault(StartView.PasteBlock);
                await turns.RespondAsync(person, SlackPlace.Direct(person.Team, person.User), ids, new Began(paste), null, null, cancellationToken).ConfigureAwait(false);
                return SlackAnswer.Taken;
            case ProfileView.Callback:
                return await profiles.TakeAsync(person, FormValues.Of(view, null), cancellationToken).ConfigureAwait(false);
            default:
                return SlackAnswer.Taken;
        }
    }

    /// <summary>A modal was closed without being sent. What was typed waits, and the person is told where.</summary>
    public async Task CloseAsync(SlackPerson person, JsonElement payload, CancellationToken cancellationToken)
    {
        if (payload.At("view") is not { } view || view.Text("callback_id") != FormView.Callback) return;
        if (ButtonValue.Read(view.Text("private_metadata")) is not { Case: { } caseNumber, Section: { } section, Home: { } home } carried) return;
        if (await turns.FormOfAsync(caseNumber, section, cancellationToken).ConfigureAwait(false) is not { } form) return;
        // Slack need not send what stands in a modal that is closed; then what it told while somebody typed counts.
        var typed = FormValues.Of(view, form);
        if (typed.Count > 0) await drafts.KeepAsync(person, caseNumber, form, typed, cancellationToken).ConfigureAwait(false);
        if ((await drafts.ReadAsync(person, caseNumber, form, cancellationToken).ConfigureAwait(false)).Count == 0) return;
        var place = carried.Message is { } message ? SlackPlace.Direct(person.Team, person.User, message.Split('|')[0]) : home;
        whispers.Say(person, place, SlackWording.Of("slack.form.kept", form.Title), BlockKit.Button(SlackWording.Of("slack.form.reopen"), "form", carried));
    }

    private async Task<SlackAnswer> TakeFormAsync(SlackPerson person, JsonElement view, ButtonValue carried, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var (caseNumber, section) = (carried.Case!, carried.Section!);
        var form = await turns.FormOfAsync(caseNumber, section, cancellationToken).ConfigureAwait(false);
        var submitted = new Submitted(FormValues.Of(view, form), carried.Field is null ? section : null);
        var answer = await turns.RespondAsync(person, carried.Home!, ids, submitted, caseNumber, null, cancellationToken).ConfigureAwait(false);
        if (answer is DeskAnswer.NoSuchCase) whispers.Say(person, carried.Home!, SlackWording.Of("slack.noCase", caseNumber));
        if (answer is not DeskAnswer.Replied replied) return SlackAnswer.Taken;
        var shown = view.List("blocks").Select(b => b.Text("block_id")).ToHashSet();
        var errors = replied.Reply.Blocks.OfType<NoticeBlock>().Where(n => n.Field is not null && shown.Contains(n.Field)).Select(n => (n.Field!, n.Text)).DistinctBy(e => e.Item1).ToList();
        if (errors.Count > 0) return SlackAnswer.Errors(errors);
        chores.Add(stopping => drafts.ForgetAsync(person, caseNumber, section, stopping));
        if (carried.Message?.Split('|') is [var channel, var ts] && form is not null && !replied.Case.HandedOver.ContainsKey(section))
            chores.Add(stopping => poster.EditAsync(person.Team, channel, ts, HandOverView.Done(form.Title), stopping));
        return SlackAnswer.Taken;
    }

    private async Task<SlackAnswer> HandOverAsync(SlackPerson person, JsonElement view, ButtonValue carried, IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var values = FormValues.Of(view, null);
        if (!values.TryGetValue(HandOverView.SectionBlock, out var section) || !values.TryGetValue(HandOverView.UserBlock, out var colleague)) return SlackAnswer.Taken;
        var name = await names.NameOfAsync(new SlackPerson(person.Team, colleague), cancellationToken).ConfigureAwait(false);
        await turns.RespondAsync(person, carried.Home!, ids, new HandOver(section, colleague, name), carried.Case, null, cancellationToken).ConfigureAwait(false);
        return SlackAnswer.Taken;
    }
}
