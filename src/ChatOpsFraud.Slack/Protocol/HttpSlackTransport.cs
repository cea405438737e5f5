using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text.Json;
using ChatOpsFraud.Slack.Settings;

namespace ChatOpsFraud.Slack.Protocol;

/// <summary>
/// The Web API over HTTP. Calls are forms, which every method takes; redirects are not followed, so that no token leaves for
/// another host.
/// </summary>
internal sealed class HttpSlackTransport(SlackSettings settings) : ISlackTransport, IDisposable
{
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PongWithin = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(5);

    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        ConnectTimeout = LongestConnect,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    })
    { Timeout = LongestCall };

    public async Task<SlackResult> CallAsync(string method, string? token, IReadOnlyDictionary<string, string> arguments, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(settings.ApiBaseUrl, method)) { Content = new FormUrlEncodedContent(arguments) };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await SendAsync(request, ReadAsync, cancellationToken).ConfigureAwait(false);
    }

    public async Task<SlackResult> UploadAsync(Uri address, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ReadOnlyMemoryContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return await SendAsync(request, (_, _) => Task.FromResult<SlackResult>(new SlackResult.Done(default)), cancellationToken).ConfigureAwait(false);
    }

    public async Task<byte[]?> DownloadAsync(Uri address, string token, int mostBytes, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            // Without the scope Slack sends the page for signing in.
            if (response.StatusCode != HttpStatusCode.OK || response.Content.Headers.ContentType?.MediaType == "text/html") return null;
            using var content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var bytes = new byte[mostBytes + 1];
            var read = await content.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            return read > mostBytes ? null : bytes[..read];
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    public async Task<WebSocket> OpenSocketAsync(Uri address, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket();
        // A line that is dead without a word shows itself: our own ping stays without an answer.
        socket.Options.KeepAliveInterval = PingEvery;
        socket.Options.KeepAliveTimeout = PongWithin;
        try
        {
            await socket.ConnectAsync(address, cancellationToken).ConfigureAwait(false);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<SlackResult> SendAsync(
        HttpRequestMessage request, Func<HttpResponseMessage, CancellationToken, Task<SlackResult>> read, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await _client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return response.StatusCode switch
            {
                HttpStatusCode.OK => await read(response, cancellationToken).ConfigureAwait(false),
                HttpStatusCode.TooManyRequests => new SlackResult.Limited(After(response)),
                >= HttpStatusCode.InternalServerError => new SlackResult.Unclear("serverError"),
                _ => new SlackResult.Refused($"http_{(int)response.StatusCode}"),
            };
        }
        catch (HttpRequestException fault)
        {
            return fault.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError
                ? new SlackResult.Unreachable()
                : new SlackResult.Unclear("broken");
        }
        catch (IOException)
        {
            return new SlackResult.Unclear("broken");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SlackResult.Unclear("timeout");
        }
    }

    private static async Task<SlackResult> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            using var content = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            using var document = await JsonDocument.ParseAsync(content, cancellationToken: cancellationToken).ConfigureAwait(false);
            return Of(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return new SlackResult.Unclear("notJson");
        }
    }

    private static SlackResult Of(JsonElement body)
    {
        if (body.Flag("ok")) return new SlackResult.Done(body);
        var error = body.Text("error") ?? "unknown_error";
        return error switch
        {
            "ratelimited" or "rate_limited" => new SlackResult.Limited(null),
            "internal_error" or "fatal_error" or "service_unavailable" or "request_timeout" => new SlackResult.Unclear(error),
            _ => new SlackResult.Refused(error, body.Text("needed")),
        };
    }

    private static TimeSpan? After(HttpResponseMessage response) => response.Headers.RetryAfter?.Delta;
}
