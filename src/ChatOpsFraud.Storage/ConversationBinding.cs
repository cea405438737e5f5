namespace ChatOpsFraud.Storage;

/// <summary>A conversation that leads to a case. Only a keyed hash of it is stored.</summary>
/// <param name="Channel">The channel, e.g. <c>slack</c>.</param>
/// <param name="Conversation">The platform's id of the thread or chat.</param>
/// <param name="Replaces">
/// The case to which the caller found the conversation bound, or null for none. When it is bound to another one by now, the commit is a
/// conflict: two people who begin in one thread at once do not get two cases.
/// </param>
public sealed record ConversationBinding(string Channel, string Conversation, string? Replaces = null);
