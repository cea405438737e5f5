namespace ChatOpsFraud.Core.Conversation;

/// <summary>One thing that a person did, as a channel saw it. A channel knows nothing of questions or rules.</summary>
/// <param name="Actor">Display name of the person, or the id where there is none.</param>
/// <param name="Channel"><c>terminal</c>, <c>web</c>, <c>slack</c> or <c>teams</c>.</param>
/// <param name="Conversation">Thread, chat or terminal session, unique within the channel.</param>
/// <param name="DeliveryIds">Everything that tells a repeated delivery; empty where the channel cannot repeat.</param>
/// <param name="Input">What was done.</param>
/// <param name="Seen">
/// Field of the question that this person saw last, empty when none was asked; null where the channel does not know. Words
/// that were meant for another question are not taken.
/// </param>
public sealed record Turn(
    string Actor, string Channel, string Conversation, IReadOnlyList<string> DeliveryIds, TurnInput Input, string? Seen = null);
