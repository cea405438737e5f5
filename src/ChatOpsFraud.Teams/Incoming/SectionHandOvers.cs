using ChatOpsFraud.Core;
using ChatOpsFraud.Core.Cases;
using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Storage.Desk;
using ChatOpsFraud.Teams.Cards;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Outgoing;
using ChatOpsFraud.Teams.Protocol;
using ChatOpsFraud.Teams.Protocol.Connector;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>Hands a section to a colleague of the same conversation: only there the colleague sees the form.</summary>
internal sealed class SectionHandOvers(CaseDesk desk, IConnector connector, TimeProvider clock)
{
    // An answer is due at once; without the list the person is told so.
    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(1.5);

    /// <summary>The card that asks whom; null when nobody can be asked or the section is none.</summary>
    public async Task<TeamsContent?> AskAsync(Case? current, ConversationReference at, CardPress press, CancellationToken cancellationToken)
    {
        if (current is null || press.Section is not { } section || Dialogue.Form(desk.RuleBookOf(current), current, section, JapanTime.Of(clock.GetUtcNow())) is not { } form) return null;
        var people = await PeopleAsync(at, cancellationToken).ConfigureAwait(false);
        return people.Count == 0 ? null : new TeamsContent.AskColleague(form.Title, section, people);
    }

    /// <summary>The input for the colleague that was picked; null when none of this conversation was.</summary>
    public async Task<TurnInput?> InputAsync(ConversationReference at, CardPress press, CancellationToken cancellationToken)
    {
        if (press.Section is not { } section || press.Inputs.GetValueOrDefault(CardInputs.Colleague) is not { Length: > 0 } id) return null;
        var people = await PeopleAsync(at, cancellationToken).ConfigureAwait(false);
        return people.FirstOrDefault(p => p.Id == id) is { } colleague ? new HandOver(section, colleague.Id, colleague.Name) : null;
    }

    private async Task<IReadOnlyList<Colleague>> PeopleAsync(ConversationReference at, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(LongestLook, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var members = await connector.MembersAsync(at, either.Token).ConfigureAwait(false);
            return [.. members.Where(IsPerson).Select(m => new Colleague(m.Id, m.Name!))];
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return [];
        }

        bool IsPerson(ChannelAccount member) => member.Id != at.BotId && member.Role != "bot" && !string.IsNullOrWhiteSpace(member.Name);
    }
}
