using System.Net;
using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Web.Guards;

/// <summary>
/// Answers only to the name under which the pages are served. Without it a page from elsewhere could rebind its own name to this machine
/// and read the cases of whoever has it open. The channels' addresses prove who calls by signatures and are left alone.
/// </summary>
internal sealed class HostGuard(RequestDelegate next, WebSettings settings)
{
    private static readonly string[] ProxyHeaders = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP"];

    public Task InvokeAsync(HttpContext context)
    {
        var page = context.GetEndpoint()?.Metadata.GetMetadata<WebPage>();
        if (page is null && context.GetEndpoint() is not null) return next(context);
        if (!IsOurs(context.Request, page))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync(ProgramText.Of("web.problem.host"), context.RequestAborted);
        }
        // Behind a proxy the request says how the proxy called; addresses are made from what people see.
        if (settings is { PublicUrl: { } seen, OpenId: not null })
            (context.Request.Scheme, context.Request.Host) = (seen.Scheme, HostString.FromUriComponent(seen));
        return next(context);
    }

    private bool IsOurs(HttpRequest request, WebPage? page)
    {
        var host = request.Host.Host;
        if (page is { IsSigned: true } || settings.OpenId is not null) return settings.HostNames.Contains(host) || IsThisMachine(host);
        // Where nobody signs in, what a proxy or a tunnel brings comes from somebody else, even though it comes from this machine.
        return IsThisMachine(host) && !ProxyHeaders.Any(request.Headers.ContainsKey);
    }

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
