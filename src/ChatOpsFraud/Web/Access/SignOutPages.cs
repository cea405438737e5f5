using ChatOpsFraud.Web.Guards;
using ChatOpsFraud.Web.Layout;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ChatOpsFraud.Web.Access;

/// <summary>Signing out, here and at the provider. Whoever is signed in may, with or without a role.</summary>
internal static class SignOutPages
{
    public const string SignedOut = "/signed-out";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/sign-out", () => Results.SignOut(
                new AuthenticationProperties { RedirectUri = SignedOut },
                [CookieAuthenticationDefaults.AuthenticationScheme, OpenIdConnectDefaults.AuthenticationScheme]))
            .WithMetadata(new WebPage()).RequireAuthorization().RequireRateLimiting(PageLimits.Policy);
        routes.MapGet(SignedOut, (HttpContext context) =>
            {
                var frame = PageFrame.Of(context, ProgramText.Of("web.signedOut.title"), PageSections.None);
                return WebPages.Page<ProblemPage>(new { Frame = frame, Text = ProgramText.Of("web.signedOut") });
            })
            .WithMetadata(new WebPage()).RequireRateLimiting(PageLimits.Policy);
    }
}
