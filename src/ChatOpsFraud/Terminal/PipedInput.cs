namespace ChatOpsFraud.Terminal;

/// <summary>Messages from a pipe.</summary>
internal sealed class PipedInput(TextReader input) : IMessageInput
{
    // The read itself cannot be stopped: it is left behind, and the program ends without it.
    public async Task<string?> ReadAsync(CancellationToken cancellationToken) =>
        await Task.Run(() => PipedLines.Read(input), cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
}
