using ChatOpsFraud.Core.Conversation;

namespace ChatOpsFraud.Terminal;

/// <summary>Shows replies and gets the next message.</summary>
internal interface IReplyView
{
    /// <summary>Shows a reply.</summary>
    /// <param name="caseNumber">事案番号.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="pathOf">Where a document of the reply was written.</param>
    void Show(string caseNumber, Reply reply, Func<DocumentBlock, string> pathOf);

    /// <summary>The next message, or null at the end of input.</summary>
    /// <exception cref="OperationCanceledException">Somebody ended the program while it waited.</exception>
    Task<string?> ReadAsync(CancellationToken cancellationToken);
}
