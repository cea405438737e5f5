namespace ChatOpsFraud.Terminal;

/// <summary>One message a line; U+2028 in a line is a line break of the message.</summary>
internal sealed class PipedInput(TextReader input) : IMessageInput
{
    // The read itself cannot be stopped: it is left behind, and the program ends without it.
    public async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        var line = await Task.Run(input.ReadLine, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        return line?.Replace('\u2028', '\n');
    }
}
