namespace ChatOpsFraud.Core.Conversation;

/// <summary>A choice of a question as it is shown.</summary>
/// <param name="Value">What is sent back.</param>
/// <param name="Label">What is shown.</param>
public sealed record ChoiceOption(string Value, string Label);
