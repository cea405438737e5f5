using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Documents;

/// <summary>The blocks of a reply after its documents were written. A document that could not be written has become a notice.</summary>
/// <param name="Blocks">In the order of the reply.</param>
internal sealed record DocumentIssue(IReadOnlyList<Block> Blocks)
{
    /// <summary>Full path of every document that was written.</summary>
    public IReadOnlyDictionary<DocumentBlock, string> Paths { get; init; } = new Dictionary<DocumentBlock, string>();

    /// <summary>The notices that stand for documents which are not there.</summary>
    public IReadOnlyList<NoticeBlock> Troubles { get; init; } = [];
}
