using System.Collections.Concurrent;
using ChatOpsFraud.Slack.Installing;

namespace ChatOpsFraud.Slack.Protocol;

/// <summary>
/// Calls of the Web API for a workspace: with its token, and with a pause for each method of a workspace that Slack has asked for one.
/// </summary>
internal sealed class SlackApi(ISlackTransport transport, ISlackTokens tokens, SlackTroubles troubles, TimeProvider clock)
{
    // Slack did not say how long: about what its tiers ask for.
    private static readonly TimeSpan UnsaidPause = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<(string Team, string Method), DateTimeOffset> _pauses = new();

    /// <summary>Calls a method. Arguments that are null are left out.</summary>
    public async Task<SlackResult> CallAsync(string team, string method, IEnumerable<(string Name, string? Value)> arguments, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_pauses.TryGetValue((team, method), out var until) && until > now) return new SlackResult.Limited(until - now);
        if (await tokens.TokenOfAsync(team, cancellationToken).ConfigureAwait(false) is not { } token)
        {
            troubles.Note(team, "notInstalled");
            return new SlackResult.Refused("not_installed");
        }
        var form = arguments.Where(a => a.Value is not null).ToDictionary(a => a.Name, a => a.Value!, StringComparer.Ordinal);
        var result = await transport.CallAsync(method, token, form, cancellationToken).ConfigureAwait(false);
        switch (result)
        {
            case SlackResult.Limited limited:
                _pauses[(team, method)] = clock.GetUtcNow() + (limited.After ?? UnsaidPause);
                break;
            case SlackResult.Refused refused:
                troubles.Note(team, refused.Error, refused.Needed, method);
                break;
            case SlackResult.Done:
                troubles.Clear(team, method);
                break;
        }
        return result;
    }

    /// <summary>Sends the bytes of a file.</summary>
    public Task<SlackResult> UploadAsync(Uri address, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken) =>
        transport.UploadAsync(address, bytes, cancellationToken);

    /// <summary>Fetches a file that a person shared; null when that is not possible.</summary>
    public async Task<byte[]?> DownloadAsync(string team, Uri address, int mostBytes, CancellationToken cancellationToken) =>
        await tokens.TokenOfAsync(team, cancellationToken).ConfigureAwait(false) is { } token
            ? await transport.DownloadAsync(address, token, mostBytes, cancellationToken).ConfigureAwait(false)
            : null;
}
