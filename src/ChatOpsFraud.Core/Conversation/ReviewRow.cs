namespace ChatOpsFraud.Core.Conversation;

/// <summary>A row of the review.</summary>
/// <param name="Number">Number by which 修正 finds it, from 1 through all sections.</param>
/// <param name="Field">Field id.</param>
/// <param name="Label">Label, with the order and item where there are several.</param>
/// <param name="Value">Value as people read it; empty when missing.</param>
/// <param name="State"><c>given</c>, <c>unknown</c>, <c>skipped</c> or <c>unanswered</c>.</param>
public sealed record ReviewRow(int Number, string Field, string Label, string Value, string State);
