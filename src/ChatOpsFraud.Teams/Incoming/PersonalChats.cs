using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Protocol.Connector;

namespace ChatOpsFraud.Teams.Incoming;

/// <summary>Finds the personal chat of somebody, or opens it where the person has the app.</summary>
internal sealed class PersonalChats(ConversationDirectory directory, IConnector connector)
{
    /// <summary>The chat; null when Teams opens none, e.g. because the person has not installed the app.</summary>
    public async Task<ConversationReference?> OpenAsync(ConversationReference near, string person, CancellationToken cancellationToken)
    {
        if (await directory.FindPersonalAsync(person, cancellationToken).ConfigureAwait(false) is { IsBlocked: false } known) return known;
        if (await connector.OpenPersonalAsync(near, person, cancellationToken).ConfigureAwait(false) is not ConnectorOutcome.Done { Id.Length: > 0 } opened) return null;
        return await directory.AddAsync(near with { Id = opened.Id, IsPersonal = true, IsWelcomed = true }, person, cancellationToken).ConfigureAwait(false);
    }
}
