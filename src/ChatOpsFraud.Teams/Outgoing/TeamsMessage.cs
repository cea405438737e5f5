using System.Text.Json;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Teams.Protocol;

namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>A message in the queue.</summary>
/// <param name="To">Id of the conversation.</param>
/// <param name="Token">Names the cards of this turn.</param>
/// <param name="Replaces">True to change the last message of the slot; without one, a question or status becomes a new message.</param>
/// <param name="Content">What it holds.</param>
internal sealed record TeamsMessage(string To, string Token, bool Replaces, TeamsContent Content)
{
    public NewOutgoing In(string channel, string? slot) => new(channel, slot, JsonSerializer.SerializeToUtf8Bytes(this, ActivityJson.Writing));

    public static TeamsMessage Read(ReadOnlyMemory<byte> payload) => JsonSerializer.Deserialize<TeamsMessage>(payload.Span, ActivityJson.Writing)!;
}
