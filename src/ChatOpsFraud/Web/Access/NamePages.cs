using ChatOpsFraud.Web.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ChatOpsFraud.Web.Access;

/// <summary>On one's own machine nobody signs in; here a person says how they are called.</summary>
internal static class NamePages
{
    private const string NameField = "name";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pages = routes.MapPages(WebRoles.Anyone);
        pages.MapGet("/name", (HttpContext context) => NamePageOf(context, null));
        pages.MapPost("/name", async (HttpContext context) =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            if (PersonName.Cleaned(form[NameField]) is not { } name) return NamePageOf(context, ProgramText.Of("web.name.empty"));
            LocalSignIn.Remember(context, name);
            return Results.Redirect("/");
        });
    }

    private static RazorComponentResult<NamePage> NamePageOf(HttpContext context, string? error)
    {
        var frame = PageFrame.Of(context, ProgramText.Of("web.name.title"), PageSections.None);
        return WebPages.Page<NamePage>(new { Frame = frame, Error = error });
    }
}
