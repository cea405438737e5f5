using ChatOpsFraud.Storage;
using ChatOpsFraud.Web.Layout;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatOpsFraud.Web.Guards;

/// <summary>
/// Turns what failed, and what is not there, into a page with one sentence. A bug is logged by its kind and place: its text may hold what
/// people typed.
/// </summary>
internal sealed partial class FaultGuard(RequestDelegate next, ILogger<FaultGuard> logger)
{
    public Task InvokeAsync(HttpContext context) =>
        // A channel answers its platform in its own words.
        context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<WebPage>() is null ? next(context) : GuardAsync(context);

    private async Task GuardAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (StorageFault fault) when (!context.Response.HasStarted)
        {
            LogStorage(logger, fault.Code);
            await Problem.OfText(context, StatusCodes.Status503ServiceUnavailable, fault.Message).ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            return;
        }
#pragma warning disable CA1031 // The last line of defence of the pages.
        catch (Exception fault) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            LogFault(logger, fault.GetType().Name, fault.StackTrace);
            await Problem.WriteAsync(context, StatusCodes.Status500InternalServerError, "web.problem.fault");
        }
        if (!context.Response.HasStarted && context.Response is { ContentLength: null, ContentType: null } && CodeOf(context.Response.StatusCode) is { } code)
            await Problem.WriteAsync(context, context.Response.StatusCode, code);
    }

    private static string? CodeOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "web.problem.form",
        StatusCodes.Status401Unauthorized => "web.problem.signIn",
        StatusCodes.Status403Forbidden => "web.problem.forbidden",
        StatusCodes.Status404NotFound => "web.problem.notFound",
        StatusCodes.Status405MethodNotAllowed => "web.problem.notFound",
        StatusCodes.Status413PayloadTooLarge => "web.problem.tooLarge",
        StatusCodes.Status429TooManyRequests => "web.problem.tooMany",
        _ => null,
    };

    [LoggerMessage(LogLevel.Error, "Page failed: {Kind}{Place}")]
    private static partial void LogFault(ILogger logger, string kind, string? place);

    [LoggerMessage(LogLevel.Error, "Store failed under a page: {Code}")]
    private static partial void LogStorage(ILogger logger, string code);
}
