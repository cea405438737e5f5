using System.Buffers;
using System.Text;
using ChatOpsFraud.Storage;
using ChatOpsFraud.Teams.Incoming;
using ChatOpsFraud.Teams.Protocol.Tokens;
using ChatOpsFraud.Teams.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.Teams.Protocol;

/// <summary>
/// <c>POST /api/messages</c>. A message is acknowledged when it is stored, and not before, so that what was lost is delivered again; an
/// invoke is answered within the time that a person waits.
/// </summary>
internal sealed partial class MessagesEndpoint(TokenCheck check, TeamsReception reception, TimeProvider clock, ILogger<MessagesEndpoint> logger)
{
    /// <summary>The address.</summary>
    public const string Path = "/api/messages";

    private const int LongestBody = 256 * 1024;
    private static readonly TimeSpan LongestInvoke = TimeSpan.FromSeconds(1.8);

    public async Task HandleAsync(HttpContext context)
    {
        if (await ReadAsync(context).ConfigureAwait(false) is not { } activity) return;
        var refusal = await check.CheckAsync(context.Request.Headers.Authorization, activity, context.RequestAborted).ConfigureAwait(false);
        if (refusal is { } reason)
        {
            LogRefused(logger, reason);
            context.Response.StatusCode = StatusOf(reason);
            return;
        }
        if (activity.Conversation is not { Id.Length: > 0 } || (activity.Type is "message" or "invoke" && activity.From is not { Id.Length: > 0 }))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        if (activity.Type == "invoke") await AnswerAsync(context, activity).ConfigureAwait(false);
        else await ReceiveAsync(context, activity).ConfigureAwait(false);
    }

    // Without the token of the request: a sender that hangs up must not stop a commit half-way.
    private async Task ReceiveAsync(HttpContext context, Activity activity)
    {
        try
        {
            await reception.ReceiveAsync(activity, CancellationToken.None).ConfigureAwait(false);
            context.Response.StatusCode = StatusCodes.Status200OK;
        }
        catch (StorageFault fault)
        {
            LogStoreFault(logger, fault.Code);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
#pragma warning disable CA1031 // The text of a fault may hold what people wrote: the log gets its kind, Teams delivers again.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFault(logger, fault.GetType().Name);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private async Task AnswerAsync(HttpContext context, Activity activity)
    {
        // The store may hold the thread while it waits for its turn.
        var work = Task.Run(() => AnswerAsync(activity));
        using var patience = new CancellationTokenSource();
        var isDone = await Task.WhenAny(work, Task.Delay(LongestInvoke, clock, patience.Token)).ConfigureAwait(false) == work;
        await patience.CancelAsync().ConfigureAwait(false);
        // What takes longer goes on; its messages come by the queue, and if it fails the person is told.
        if (!isDone) reception.Follow(activity, work);
        var answer = isDone ? await work.ConfigureAwait(false) : InvokeAnswer.OfMessage(TeamsWording.Of("press.slow"));
        context.Response.StatusCode = answer.Status;
        if (answer.Body is null) return;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(answer.Body.ToJsonString(ActivityJson.Writing), Encoding.UTF8, context.RequestAborted).ConfigureAwait(false);
    }

    private async Task<InvokeAnswer> AnswerAsync(Activity activity)
    {
        try
        {
            return await reception.AnswerAsync(activity, CancellationToken.None).ConfigureAwait(false);
        }
        catch (StorageFault fault)
        {
            LogStoreFault(logger, fault.Code);
            return InvokeAnswer.NotDone(TeamsWording.Of("press.failed"));
        }
#pragma warning disable CA1031 // Nobody may be waiting any more; the person gets a sentence, the log the kind.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogFault(logger, fault.GetType().Name);
            return InvokeAnswer.NotDone(TeamsWording.Of("press.failed"));
        }
    }

    private static async Task<Activity?> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentLength is > LongestBody)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return null;
        }
        var bytes = ArrayPool<byte>.Shared.Rent(LongestBody + 1);
        try
        {
            var length = await context.Request.Body
                .ReadAtLeastAsync(bytes.AsMemory(0, LongestBody + 1), LongestBody + 1, throwOnEndOfStream: false, context.RequestAborted).ConfigureAwait(false);
            var activity = length <= LongestBody ? ActivityJson.Read(bytes.AsSpan(0, length)) : null;
            if (activity is null) context.Response.StatusCode = length > LongestBody ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
            return activity;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        }
    }

    private static int StatusOf(TokenRefusal reason) => reason switch
    {
        TokenRefusal.NoKeys => StatusCodes.Status503ServiceUnavailable,
        TokenRefusal.Tenant or TokenRefusal.ServiceHost or TokenRefusal.Channel => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status401Unauthorized,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Teams: a delivery was refused ({Reason}).")]
    private static partial void LogRefused(ILogger logger, TokenRefusal reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Teams: a delivery could not be stored ({Code}).")]
    private static partial void LogStoreFault(ILogger logger, string code);

    [LoggerMessage(Level = LogLevel.Error, Message = "Teams: a fault of the program ({Kind}) while answering.")]
    private static partial void LogFault(ILogger logger, string kind);
}
