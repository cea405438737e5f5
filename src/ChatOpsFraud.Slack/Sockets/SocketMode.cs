using System.Net.WebSockets;
using System.Security.Cryptography;
using ChatOpsFraud.Slack.Protocol;
using ChatOpsFraud.Slack.Settings;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.Slack.Sockets;

/// <summary>
/// Socket Mode: the bot calls Slack, so it needs no public address. Several sockets stay open; before Slack ends one the next is opened,
/// and a line that dies without a word is noticed by its pings and by the time since the last word.
/// </summary>
internal sealed partial class SocketMode(
    SlackSettings settings, ISlackTransport transport, SocketEnvelopes envelopes, SlackTroubles troubles, TimeProvider clock, ILogger<SocketMode> logger) : BackgroundService
{
    private const string Anybody = "Socket Mode";
    private static readonly TimeSpan HelloWithin = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan UntilMended = TimeSpan.FromMinutes(5);

    // A socket that ends sooner was none: the pause before the next one grows as if it had not opened.
    private static readonly TimeSpan ShortLife = TimeSpan.FromSeconds(10);

    private int _open;

    /// <summary>How many sockets are in use now.</summary>
    public int Open => Volatile.Read(ref _open);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        settings.AppToken is null ? Task.CompletedTask : Task.WhenAll(Enumerable.Range(0, settings.Sockets).Select(_ => KeepOpenAsync(stoppingToken)));

    private async Task KeepOpenAsync(CancellationToken stopping)
    {
        var failures = 0;
        while (!stopping.IsCancellationRequested)
        {
            var (socket, wait) = await OpenAsync(++failures, stopping).ConfigureAwait(false);
            if (socket is null)
            {
                await Task.Delay(wait, clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                continue;
            }
            var begun = clock.GetUtcNow();
            await UseAsync(socket, stopping).ConfigureAwait(false);
            if (clock.GetUtcNow() - begun > ShortLife) failures = 0;
            else await Task.Delay(Pause(failures), clock, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Runs one socket after the other. The old one is closed only when the new one is in use.
    private async Task UseAsync(Running running, CancellationToken stopping)
    {
        while (true)
        {
            Interlocked.Increment(ref _open);
            await Task.WhenAny(running.Socket.Leaving, Task.Delay(Timeout.InfiniteTimeSpan, clock, stopping)).ConfigureAwait(false);
            var reason = running.Socket.Leaving.IsCompletedSuccessfully ? await running.Socket.Leaving.ConfigureAwait(false) : "stopping";
            LogLeaving(logger, reason);
            var next = reason is "stopping" or "closed" or "link_disabled" or "socket_mode_disabled" ? null : (await OpenAsync(1, stopping).ConfigureAwait(false)).Socket;
            Interlocked.Decrement(ref _open);
            await running.Socket.DisposeAsync().ConfigureAwait(false);
            await running.Reading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (next is null) return;
            running = next;
        }
    }

    private async Task<(Running? Socket, TimeSpan Wait)> OpenAsync(int attempt, CancellationToken stopping)
    {
        var result = await CallAsync(stopping).ConfigureAwait(false);
        if (result is not SlackResult.Done done) return (null, PauseAfter(result, attempt));
        if (!Uri.TryCreate(done.Body.Text("url"), UriKind.Absolute, out var address)) return (null, Pause(attempt));
        try
        {
            var socket = new SlackSocket(await transport.OpenSocketAsync(address, stopping).ConfigureAwait(false), envelopes);
            var reading = Task.Run(() => socket.ReadAsync(stopping), CancellationToken.None);
            try
            {
                await socket.Hello.WaitAsync(HelloWithin, clock, stopping).ConfigureAwait(false);
                troubles.Clear(Anybody);
                return (new Running(socket, reading), TimeSpan.Zero);
            }
            catch (Exception fault) when (fault is TimeoutException or OperationCanceledException)
            {
                await socket.DisposeAsync().ConfigureAwait(false);
                return (null, Pause(attempt));
            }
        }
        catch (Exception fault) when (fault is WebSocketException or IOException or OperationCanceledException)
        {
            return (null, Pause(attempt));
        }
    }

    private async Task<SlackResult> CallAsync(CancellationToken stopping)
    {
        try
        {
            return await transport.CallAsync("apps.connections.open", settings.AppToken, new Dictionary<string, string>(), stopping).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return new SlackResult.Unreachable();
        }
    }

    private TimeSpan PauseAfter(SlackResult result, int attempt)
    {
        switch (result)
        {
            case SlackResult.Limited { After: { } after }:
                return after;
            case SlackResult.Refused refused:
                LogRefused(logger, refused.Error);
                troubles.Note(Anybody, "socketOff");
                return UntilMended;
            default:
                return Pause(attempt);
        }
    }

    private static TimeSpan Pause(int attempt)
    {
        var seconds = Math.Min(LongestPause.TotalSeconds, Math.Pow(2, Math.Min(attempt, 10) - 1));
        return TimeSpan.FromSeconds(seconds * (0.5 + (RandomNumberGenerator.GetInt32(1000) / 2000d)));
    }

    private sealed record Running(SlackSocket Socket, Task Reading);

    [LoggerMessage(Level = LogLevel.Information, Message = "Slack: a socket ends ({Reason}).")]
    private static partial void LogLeaving(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Slack: no socket ({Error}).")]
    private static partial void LogRefused(ILogger logger, string error);
}
