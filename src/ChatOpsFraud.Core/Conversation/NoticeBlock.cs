namespace ChatOpsFraud.Core.Conversation;

/// <summary>A notice with a stable code.</summary>
/// <param name="Level">How urgent it is.</param>
/// <param name="Code">Stable code, e.g. <c>card.cutOut</c>.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Field">The field of a form that it speaks of, so that it can stand beside it; null for all others.</param>
public sealed record NoticeBlock(NoticeLevel Level, string Code, string Text, string? Field = null) : Block;
