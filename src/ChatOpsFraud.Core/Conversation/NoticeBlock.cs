namespace ChatOpsFraud.Core.Conversation;

/// <summary>A notice with a stable code.</summary>
/// <param name="Level">How urgent it is.</param>
/// <param name="Code">Stable code, e.g. <c>card.cutOut</c>.</param>
/// <param name="Text">The sentence.</param>
public sealed record NoticeBlock(NoticeLevel Level, string Code, string Text) : Block;
