using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Web.Guards;

/// <summary>
/// Headers of every response. Nothing is loaded from anywhere else, nothing inside of a page acts as script or style, and nobody may put
/// the page into a frame: text of people that slipped through could still do nothing.
/// </summary>
internal sealed class PageHeaders(RequestDelegate next, WebSettings settings)
{
    private readonly string _policy = string.Join("; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        // Signing out ends at the provider, and a browser holds the way there against this list, too.
        settings.OpenId is { } provider ? $"form-action 'self' {provider.Origin}" : "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'");

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = _policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        // Pages hold personal data; files with a hash in their address say otherwise for themselves.
        headers.CacheControl = "no-store";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
        return next(context);
    }
}
