using System.Net;
using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Web.Guards;

/// <summary>
/// Answers only to the name under which the pages are served. Without it a page from elsewhere could rebind its own name to this machine
/// and read the cases of whoever has it open. The channels' addresses prove who calls by signatures and are left alone.
/// </summary>
internal sealed class HostGuard(RequestDelegate next, WebSettings settings)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<WebPage>() is null) return next(context);
        if (!IsOurs(context.Request.Host.Host))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync(ProgramText.Of("web.problem.host"), context.RequestAborted);
        }
        // Behind a proxy the request says how the proxy called; addresses are made from what people see.
        if (settings.PublicUrl is { } seen && string.Equals(seen.Host, context.Request.Host.Host, StringComparison.OrdinalIgnoreCase))
            (context.Request.Scheme, context.Request.Host) = (seen.Scheme, HostString.FromUriComponent(seen));
        return next(context);
    }

    private bool IsOurs(string host) =>
        settings.HostNames.Contains(host)
        || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
