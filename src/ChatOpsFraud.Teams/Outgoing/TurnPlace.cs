using ChatOpsFraud.Core.Conversation;
using ChatOpsFraud.Teams.Conversations;
using ChatOpsFraud.Teams.Incoming;

namespace ChatOpsFraud.Teams.Outgoing;

/// <summary>Where and how a turn came.</summary>
/// <param name="To">The conversation in which the answer stands.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Press">The press; null for a typed message.</param>
/// <param name="AskedBefore">The field that was asked before the turn; null for none.</param>
/// <param name="StatusBefore">Where the case stood before the turn; null for a new one.</param>
internal sealed record TurnPlace(
    ConversationReference To, string Actor, CardPress? Press = null, string? AskedBefore = null, CaseStatus? StatusBefore = null);
