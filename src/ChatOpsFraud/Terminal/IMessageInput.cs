namespace ChatOpsFraud.Terminal;

/// <summary>Where the messages of the person come from.</summary>
internal interface IMessageInput
{
    /// <summary>The next message, or null at the end of input.</summary>
    /// <exception cref="OperationCanceledException">Somebody ended the program while it waited.</exception>
    Task<string?> ReadAsync(CancellationToken cancellationToken);
}
