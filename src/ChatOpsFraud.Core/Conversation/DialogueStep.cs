using ChatOpsFraud.Core.Cases;

namespace ChatOpsFraud.Core.Conversation;

/// <summary>What a turn leads to.</summary>
/// <param name="Events">To be appended, in order; empty when nothing changed.</param>
/// <param name="Reply">To be shown once the events are stored.</param>
/// <param name="Case">The case after the events.</param>
public sealed record DialogueStep(IReadOnlyList<CaseEvent> Events, Reply Reply, Case Case);
