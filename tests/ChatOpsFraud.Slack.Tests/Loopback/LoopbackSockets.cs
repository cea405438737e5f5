using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Slack.Tests.Loopback;

/// <summary>Socket Mode as Slack does it: hello, envelopes, acknowledgements, and a word before a socket ends.</summary>
internal sealed class LoopbackSockets
{
    private readonly ConcurrentDictionary<string, WebSocket> _open = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject>> _waiting = new();
    private int _lastTicket;
    private int _lastEnvelope;

    /// <summary>How many sockets were ever opened.</summary>
    public int Opened => Volatile.Read(ref _lastTicket);

    /// <summary>Tickets of the sockets that are open, the oldest first.</summary>
    public IReadOnlyList<string> Open() => [.. _open.Keys.Order(StringComparer.Ordinal)];

    public JsonObject Open(Uri api) => new()
    {
        ["ok"] = true,
        ["url"] = new UriBuilder(new Uri(api, "/socket")) { Scheme = "ws", Query = $"ticket={Interlocked.Increment(ref _lastTicket):D4}" }.Uri.AbsoluteUri,
    };

    /// <summary>Sends an envelope through the newest socket, or the one named; the payload of the acknowledgement, empty when it has none.</summary>
    public async Task<JsonObject> SendAsync(string type, JsonObject payload, string? through = null, bool takesPayload = true)
    {
        var id = $"envelope-{Interlocked.Increment(ref _lastEnvelope)}";
        var acknowledged = _waiting[id] = new TaskCompletionSource<JsonObject>(TaskCreationOptions.RunContinuationsAsynchronously);
        var envelope = new JsonObject
        {
            ["type"] = type,
            ["envelope_id"] = id,
            ["accepts_response_payload"] = takesPayload,
            ["payload"] = payload.DeepClone(),
            ["retry_attempt"] = 0,
            ["retry_reason"] = "",
        };
        await SendAsync(_open[through ?? Open()[^1]], envelope);
        return await acknowledged.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    /// <summary>Says that a socket will end.</summary>
    public Task WarnAsync(string ticket, string reason = "refresh_requested") =>
        SendAsync(_open[ticket], new JsonObject { ["type"] = "disconnect", ["reason"] = reason });

    /// <summary>Ends a socket without a word.</summary>
    public void Cut(string ticket)
    {
        if (_open.TryRemove(ticket, out var socket)) socket.Abort();
    }

    public void CloseAll()
    {
        foreach (var ticket in Open()) Cut(ticket);
    }

    public async Task AcceptAsync(HttpContext context)
    {
        var ticket = context.Request.Query["ticket"].ToString();
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        _open[ticket] = socket;
        await SendAsync(socket, new JsonObject { ["type"] = "hello", ["num_connections"] = _open.Count, ["connection_info"] = new JsonObject { ["app_id"] = "A0LOOPBACK" }, ["debug_info"] = new JsonObject { ["approximate_connection_time"] = 18060 } });
        try
        {
            await ReadAsync(socket);
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException or IOException)
        {
            // The line is gone.
        }
        _open.TryRemove(ticket, out _);
    }

    private async Task ReadAsync(WebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        while (true)
        {
            using var whole = new MemoryStream();
            ValueWebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (part.MessageType == WebSocketMessageType.Close) return;
                whole.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);
            if (JsonNode.Parse(whole.ToArray()) is not JsonObject frame || frame["envelope_id"] is not { } id) continue;
            if (_waiting.TryRemove(id.ToString(), out var acknowledged)) acknowledged.TrySetResult(frame["payload"]?.DeepClone() as JsonObject ?? []);
        }
    }

    private static readonly SemaphoreSlim Writing = new(1, 1);

    private static async Task SendAsync(WebSocket socket, JsonObject frame)
    {
        await Writing.WaitAsync();
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(frame.ToJsonString()), WebSocketMessageType.Text, true, CancellationToken.None);
        }
        finally
        {
            Writing.Release();
        }
    }
}
