using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using ChatOpsFraud.Slack.Protocol;

namespace ChatOpsFraud.Slack.Sockets;

/// <summary>One open socket: reads envelopes, acknowledges each when it is stored, and tells when Slack wants a new one.</summary>
internal sealed class SlackSocket(WebSocket socket, SocketEnvelopes envelopes) : IAsyncDisposable
{
    private const int MostBytes = 4 * 1024 * 1024;
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly TaskCompletionSource _hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<string> _leaving = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when Slack has said hello: from then on it is in use.</summary>
    public Task Hello => _hello.Task;

    /// <summary>Done with the reason when Slack wants another socket, or when this one has ended.</summary>
    public Task<string> Leaving => _leaving.Task;

    private Task _underWay = Task.CompletedTask;

    /// <summary>Reads until the socket ends.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        var underWay = new HashSet<Task>();
        try
        {
            while (await NextAsync(cancellationToken).ConfigureAwait(false) is { } frame)
            {
                underWay.RemoveWhere(t => t.IsCompleted);
                switch (frame.Text("type"))
                {
                    case "hello":
                        _hello.TrySetResult();
                        break;
                    case "disconnect":
                        _leaving.TrySetResult(frame.Text("reason") ?? "disconnect");
                        break;
                    default:
                        underWay.Add(AcknowledgeAsync(frame, cancellationToken));
                        Volatile.Write(ref _underWay, Task.WhenAll(underWay));
                        break;
                }
            }
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException or IOException)
        {
            // The line is gone. Whoever waits on Leaving opens another.
        }
        _leaving.TrySetResult("closed");
        _hello.TrySetCanceled(CancellationToken.None);
    }

    /// <summary>Lets what is under way be acknowledged, and says good-bye to Slack.</summary>
    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(LongestFarewell);
        await Volatile.Read(ref _underWay).WaitAsync(limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, limit.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // It had ended already.
        }
        socket.Dispose();
    }

    private async Task AcknowledgeAsync(JsonElement frame, CancellationToken cancellationToken)
    {
        // Off the reading thread: one slow commit must not hold back the others.
        await Task.Yield();
        if (await envelopes.TakeAsync(frame, cancellationToken).ConfigureAwait(false) is not { } acknowledgement) return;
        var bytes = Encoding.UTF8.GetBytes(acknowledgement.ToJsonString());
        await _writing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (socket.State == WebSocketState.Open) await socket.SendAsync(bytes, WebSocketMessageType.Text, true, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is WebSocketException or IOException or ObjectDisposedException)
        {
            // Not acknowledged: Slack sends it again through another socket, where it is known by its ids.
        }
        finally
        {
            _writing.Release();
        }
    }

    private async Task<JsonElement?> NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            using var whole = new MemoryStream();
            var buffer = new byte[16 * 1024];
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken).ConfigureAwait(false);
                if (part.MessageType == WebSocketMessageType.Close || whole.Length + part.Count > MostBytes) return null;
                whole.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);
            if (SlackJson.Parse(whole.ToArray()) is { } frame) return frame;
        }
    }
}
