using ChatOpsFraud.Web.Layout;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Web.Guards;

/// <summary>What writes must come from a form that these pages made for this person. Held for every page address, so that none can forget it.</summary>
internal sealed class FormGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var writes = !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));
        var isPage = context.GetEndpoint()?.Metadata.GetMetadata<WebPage>() is not null;
        if (isPage && context.Request.ContentLength > PageLimits.MostBytes)
        {
            await Problem.WriteAsync(context, StatusCodes.Status413PayloadTooLarge, "web.problem.tooLarge");
            return;
        }
        if (isPage && writes && !await IsOursAsync(context))
        {
            await Problem.WriteAsync(context, StatusCodes.Status400BadRequest, "web.problem.form");
            return;
        }
        await next(context);
    }

    private async Task<bool> IsOursAsync(HttpContext context)
    {
        // Browsers say where a request comes from; one from another site is refused before its body is read.
        var site = context.Request.Headers["Sec-Fetch-Site"].ToString();
        if (site is "cross-site" or "same-site") return false;
        try
        {
            return await antiforgery.IsRequestValidAsync(context);
        }
        catch (Exception fault) when (fault is AntiforgeryValidationException or BadHttpRequestException or InvalidDataException or IOException)
        {
            // Too large, or not a form: the reader of the form refused it.
            return false;
        }
    }
}
