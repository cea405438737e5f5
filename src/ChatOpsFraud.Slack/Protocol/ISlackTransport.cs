namespace ChatOpsFraud.Slack.Protocol;

/// <summary>
/// Everything that this channel asks of Slack goes through here; another transport, e.g. an SDK, can take its place. What Slack
/// refuses and what fails on the way are results, never exceptions; only cancelling throws.
/// </summary>
internal interface ISlackTransport
{
    /// <summary>Calls a method of the Web API.</summary>
    /// <param name="method">E.g. <c>chat.postMessage</c>.</param>
    /// <param name="token">The token; null for methods that need none.</param>
    /// <param name="arguments">By name; nested values as JSON.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<SlackResult> CallAsync(string method, string? token, IReadOnlyDictionary<string, string> arguments, CancellationToken cancellationToken);

    /// <summary>Sends the bytes of a file to the address that Slack gave for it.</summary>
    Task<SlackResult> UploadAsync(Uri address, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken);

    /// <summary>Fetches a file that a person shared; null when it is too large, no file, or could not be fetched.</summary>
    Task<byte[]?> DownloadAsync(Uri address, string token, int mostBytes, CancellationToken cancellationToken);

    /// <summary>Opens a socket of Socket Mode.</summary>
    /// <exception cref="System.Net.WebSockets.WebSocketException">It did not open.</exception>
    Task<System.Net.WebSockets.WebSocket> OpenSocketAsync(Uri address, CancellationToken cancellationToken);
}
