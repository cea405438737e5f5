namespace ChatOpsFraud.Terminal;

/// <summary>Messages from a keyboard. Lines that arrive together are a paste and make one message.</summary>
internal sealed class KeyboardInput(IKeyboard keyboard, TimeProvider clock) : IMessageInput
{
    // A terminal hands over a paste in pieces; nobody types the next line that fast.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(5);

    // The read itself cannot be stopped: it is left behind, and the program ends without it.
    public Task<string?> ReadAsync(CancellationToken cancellationToken) =>
        Task.Run(() => MessageAsync(cancellationToken), cancellationToken).WaitAsync(cancellationToken);

    private async Task<string?> MessageAsync(CancellationToken cancellationToken)
    {
        if (keyboard.ReadLine() is not { } first) return null;
        var lines = new List<string> { first };
        // The last line of a paste often has no line break: it waits here for Enter and still belongs to the message.
        while (await IsMoreAsync(cancellationToken).ConfigureAwait(false) && keyboard.ReadLine() is { } more) lines.Add(more);
        return string.Join('\n', lines);
    }

    private async Task<bool> IsMoreAsync(CancellationToken cancellationToken)
    {
        var begun = clock.GetTimestamp();
        while (!keyboard.IsWaiting)
        {
            if (clock.GetElapsedTime(begun) >= Pause) return false;
            await Task.Delay(Look, clock, cancellationToken).ConfigureAwait(false);
        }
        return true;
    }
}
