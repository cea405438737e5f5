namespace ChatOpsFraud.Core.Conversation;

/// <summary>Advice that goes with a decision.</summary>
/// <param name="Id">E.g. <c>stopShipment</c>.</param>
/// <param name="Label">Short title.</param>
/// <param name="Texts">What to do, one sentence each.</param>
public sealed record AdviceLine(string Id, string Label, IReadOnlyList<string> Texts);
