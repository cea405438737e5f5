using ChatOpsFraud.Web.Access;
using ChatOpsFraud.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace ChatOpsFraud.Web;

/// <summary>How pages are put into the host.</summary>
internal static class WebPages
{
    /// <summary>A group of addresses for people with a role. All that write have to send the token of their form.</summary>
    /// <param name="routes">The host.</param>
    /// <param name="policy">A policy of <see cref="WebRoles"/>.</param>
    public static RouteGroupBuilder MapPages(this IEndpointRouteBuilder routes, string policy)
    {
        var group = routes.MapGroup("");
        group.WithMetadata(new WebPage()).RequireAuthorization(policy).RequireRateLimiting(PageLimits.Policy);
        return group;
    }

    /// <summary>A page as HTML. Parameters are set by their names.</summary>
    public static RazorComponentResult<TPage> Page<TPage>(object parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new(parameters) { StatusCode = status, PreventStreamingRendering = true };
}
