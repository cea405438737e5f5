using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Slack.Blocks;
using ChatOpsFraud.Slack.People;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Storage.Desk;

namespace ChatOpsFraud.Slack.Receiving;

/// <summary>Publishes the home page of a person.</summary>
internal sealed class HomePages(PersonRecords people, CaseDesk desk, SlackApi api, Chores chores, TimeProvider clock)
{
    /// <summary>Publishes it soon.</summary>
    public void Refresh(SlackPerson person) => chores.Add(stopping => PublishAsync(person, stopping));

    private async Task PublishAsync(SlackPerson person, CancellationToken cancellationToken)
    {
        var record = await people.ReadAsync(person, cancellationToken).ConfigureAwait(false);
        var now = JapanTime.Of(clock.GetUtcNow());
        List<CaseStatus> open = [];
        foreach (var number in record.Cases)
            if (await desk.LoadAsync(number, cancellationToken).ConfigureAwait(false) is { Case: { Stage: not (CaseStage.Closed or CaseStage.Cancelled) } current })
                open.Add(Dialogue.Status(desk.RuleBookOf(current), current, now));
        var view = HomeView.Of(open, record.Profile.Count > 0);
        await api.CallAsync(person.Team, "views.publish", [("user_id", person.User), ("view", view.ToJsonString())], cancellationToken).ConfigureAwait(false);
    }
}
