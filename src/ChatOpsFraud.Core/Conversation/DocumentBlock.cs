namespace ChatOpsFraud.Core.Conversation;

/// <summary>A document that was issued. Its bytes are made from the case as it was at that edition.</summary>
/// <param name="Kind"><c>statement.docx</c>, <c>egov.txt</c> or <c>egov.html</c>.</param>
/// <param name="FileName">File name after e-Gov's rules.</param>
/// <param name="Edition">版.</param>
public sealed record DocumentBlock(string Kind, string FileName, int Edition) : Block;
