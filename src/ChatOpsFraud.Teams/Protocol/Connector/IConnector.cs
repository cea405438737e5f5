using System.Text.Json.Nodes;
using ChatOpsFraud.Teams.Conversations;

namespace ChatOpsFraud.Teams.Protocol.Connector;

/// <summary>What the channel asks of Teams: the seam behind which another transport could stand.</summary>
internal interface IConnector
{
    /// <summary>Adds a message to a conversation; the id is what it is changed by later.</summary>
    Task<ConnectorOutcome> SendAsync(ConversationReference to, JsonObject activity, CancellationToken cancellationToken);

    /// <summary>Puts a message in the place of an earlier one.</summary>
    Task<ConnectorOutcome> UpdateAsync(ConversationReference to, string id, JsonObject activity, CancellationToken cancellationToken);

    /// <summary>Removes a message.</summary>
    Task<ConnectorOutcome> DeleteAsync(ConversationReference to, string id, CancellationToken cancellationToken);

    /// <summary>The people of a conversation, as many as one page holds; empty when they cannot be read.</summary>
    Task<IReadOnlyList<ChannelAccount>> MembersAsync(ConversationReference of, CancellationToken cancellationToken);

    /// <summary>Opens the personal chat with somebody; the id is that of the conversation.</summary>
    /// <param name="near">A conversation of the same tenant.</param>
    /// <param name="person">Id of the person.</param>
    /// <param name="cancellationToken">Stops the wait.</param>
    Task<ConnectorOutcome> OpenPersonalAsync(ConversationReference near, string person, CancellationToken cancellationToken);
}
