using System.Threading.Channels;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Storage.Desk;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Hosting;

namespace ChatOpsFraud.Web.Chat;

/// <summary>
/// Tells the windows of a case that there is something new (server-sent events): only the name of the state, never what stands in it. A
/// change by another process gives no signal, so the store is asked from time to time.
/// </summary>
internal sealed class ChatEvents(ICaseStore store, CaseSignals signals, LastReplies replies, TimeProvider clock, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(5);

    public async Task WriteAsync(HttpContext context, string number)
    {
        if (await store.VersionOfAsync(number, context.RequestAborted) is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        context.Response.ContentType = "text/event-stream";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        using var listening = signals.Listen(signal =>
        {
            if (signal.CaseNumber == number) wakes.Writer.TryWrite(true);
        });
        await using var timer = clock.CreateTimer(_ => wakes.Writer.TryWrite(true), null, LookAgain, LookAgain);
        try
        {
            await WriteAsync(context.Response, number, wakes.Reader, ends.Token);
        }
        catch (OperationCanceledException)
        {
            // The window is gone, or the program ends.
            return;
        }
    }

    private async Task WriteAsync(HttpResponse response, string number, ChannelReader<bool> wakes, CancellationToken cancellationToken)
    {
        string? told = null;
        do
        {
            if (await store.VersionOfAsync(number, cancellationToken) is not { } version)
            {
                await response.WriteAsync("event: gone\ndata: gone\n\n", cancellationToken);
                return;
            }
            var tag = replies.TagOf(number, version.Version);
            // A line that says nothing keeps the connection open, and shows when nobody is there any more.
            await response.WriteAsync(tag == told ? ":\n\n" : $"data: {tag}\n\n", cancellationToken);
            await response.Body.FlushAsync(cancellationToken);
            told = tag;
        }
        while (await wakes.WaitToReadAsync(cancellationToken) && wakes.TryRead(out _));
    }
}
