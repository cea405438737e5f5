using System.Text.Json.Nodes;
using ChatOpsFraud.Slack.Blocks;
using ChatOpsFraud.Slack.People;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Text;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>
/// Opens modals. The right to open one ends after three seconds, Slack's own way included: what a modal shows comes from
/// memory or the store, and the call goes out at once, beside the acknowledgement.
/// </summary>
internal sealed class Modals(CaseTurns turns, CaseDesk desk, CaseSections sections, FormDrafts drafts, PersonRecords people, IRuleBooks books, SlackApi api, Whispers whispers)
{
    /// <summary>A section as a form, or one field of it.</summary>
    public async Task OpenFormAsync(ButtonPress press, bool isOneField, CancellationToken cancellationToken)
    {
        if (press.Value is not { Case: { } caseNumber, Section: { } section } value || (value.Home ?? press.Place) is not { } home) return;
        if (await turns.FormOfAsync(caseNumber, section, cancellationToken).ConfigureAwait(false) is not { } form)
        {
            whispers.Say(press.Person, press.Place ?? home, SlackWording.Of("slack.noForm"));
            return;
        }
        if (isOneField) form = form with { Fields = [.. form.Fields.Where(f => f.Field == value.Field)] };
        var draft = await drafts.ReadAsync(press.Person, caseNumber, form, cancellationToken).ConfigureAwait(false);
        var carried = new ButtonValue(caseNumber, isOneField ? value.Field : null, Section: section, Home: home) { Message = value.Home is null ? null : press.Message };
        Open(press, FormView.Of(form, carried, draft));
    }

    /// <summary>The form in which a section is handed to a colleague.</summary>
    public async Task OpenHandOverAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        if (press.Value is not { Case: { } caseNumber } value || press.Place is not { } place) return;
        var file = await desk.LoadAsync(caseNumber, cancellationToken).ConfigureAwait(false);
        var open = file is null ? [] : sections.Of(file.Case).Where(s => !file.Case.HandedOver.ContainsKey(s.Key)).Select(s => (s.Key, s.Title)).ToList();
        if (open.Count == 0) whispers.Say(press.Person, place, SlackWording.Of("slack.noForm"));
        else Open(press, HandOverView.Of(open, value.Section, new ButtonValue(caseNumber, Home: place)));
    }

    /// <summary>The details of the person.</summary>
    public async Task OpenProfileAsync(ButtonPress press, CancellationToken cancellationToken)
    {
        var record = await people.ReadAsync(press.Person, cancellationToken).ConfigureAwait(false);
        Open(press, ProfileView.Of(books.Current.Questionnaire, record.Profile));
    }

    /// <summary>The form that begins a case.</summary>
    public void OpenStart(SlackPerson person, string? triggerId) => Open(person, triggerId, StartView.Of(), null);

    private void Open(ButtonPress press, JsonObject view) => Open(press.Person, press.TriggerId, view, press.Place);

    private void Open(SlackPerson person, string? triggerId, JsonObject view, SlackPlace? place) =>
        _ = Task.Run(async () =>
        {
            var result = await api.CallAsync(person.Team, "views.open", [("trigger_id", triggerId), ("view", view.ToJsonString())], CancellationToken.None).ConfigureAwait(false);
            // Too late, or Slack is busy: the person would wait for a window that never comes.
            if (result is not SlackResult.Done && place is not null) whispers.Say(person, place, SlackWording.Of("slack.form.notOpened"));
        });
}
