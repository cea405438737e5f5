namespace ChatOpsFraud.Core.Conversation;

/// <summary>A document that was issued. Its bytes are made from the case as it was at that edition.</summary>
/// <param name="Kind">One of <see cref="Statement.DocumentNames.Kinds"/>.</param>
/// <param name="FileName">File name after e-Gov's rules.</param>
/// <param name="Edition">版.</param>
public sealed record DocumentBlock(string Kind, string FileName, int Edition) : Block;
