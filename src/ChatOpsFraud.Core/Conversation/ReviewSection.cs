namespace ChatOpsFraud.Core.Conversation;

/// <summary>A section of the review.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Rows">Its rows.</param>
public sealed record ReviewSection(string Title, IReadOnlyList<ReviewRow> Rows);
