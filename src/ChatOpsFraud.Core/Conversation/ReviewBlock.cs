namespace ChatOpsFraud.Core.Conversation;

/// <summary>All answers, to be looked over before 発行.</summary>
/// <param name="Sections">The sections in order.</param>
/// <param name="Missing">Labels of what is still missing.</param>
public sealed record ReviewBlock(IReadOnlyList<ReviewSection> Sections, IReadOnlyList<string> Missing) : Block;
