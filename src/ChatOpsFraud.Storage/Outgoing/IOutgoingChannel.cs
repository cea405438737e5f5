namespace ChatOpsFraud.Storage.Outgoing;

/// <summary>The end of a channel that sends.</summary>
public interface IOutgoingChannel
{
    /// <summary>The channel whose messages it sends, e.g. <c>slack</c>.</summary>
    string Channel { get; }

    /// <summary>
    /// Sends one message. It may have been sent before without anybody knowing: the number of the message stays the same, so that a
    /// platform that can tell repetitions is asked first. Faults of the platform are outcomes, not exceptions.
    /// </summary>
    /// <param name="message">The message; its payload is never null here.</param>
    /// <param name="cancellationToken">The claim runs out, or the program stops.</param>
    Task<SendOutcome> SendAsync(OutgoingMessage message, CancellationToken cancellationToken);
}
