namespace ChatOpsFraud.Core.Conversation;

/// <summary>An answer that a turn took, so that a channel can put it in the place of the question.</summary>
/// <param name="Field">Field id; for 「…ほかにも」 the id of that question.</param>
/// <param name="Label">Label, with the order and item where there are several.</param>
/// <param name="Display">The value as people read it, or the words for わからない and スキップ.</param>
/// <param name="IsGiven">False for わからない and スキップ.</param>
public sealed record TakenAnswer(string Field, string Label, string Display, bool IsGiven);
