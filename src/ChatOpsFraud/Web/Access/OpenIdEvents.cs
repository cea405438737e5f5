using System.Security.Claims;
using ChatOpsFraud.Web.Layout;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ChatOpsFraud.Web.Access;

/// <summary>What happens on the way to the provider and back.</summary>
internal sealed class OpenIdEvents(OpenIdSettings provider) : OpenIdConnectEvents
{
    // A script that was sent to another site could not say what happened; it is told to say that somebody has to sign in again.
    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        if (context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)) return Task.CompletedTask;
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.HandleResponse();
        return Task.CompletedTask;
    }

    // Only what is needed is kept: who it is, how they are called, and which of our roles the provider gives them.
    public override Task TokenValidated(TokenValidatedContext context)
    {
        var told = context.Principal!;
        var claims = new List<Claim> { new("sub", told.FindFirst("sub")!.Value) };
        var name = told.FindFirst("name") ?? told.FindFirst("preferred_username") ?? told.FindFirst("email");
        if (PersonName.Cleaned(name?.Value) is { } called) claims.Add(new Claim(ClaimTypes.Name, called));
        claims.AddRange(WebRoles.All.Where(r => told.HasClaim(provider.RoleClaim, provider.RoleNames[r])).Select(r => new Claim(ClaimTypes.Role, r)));
        context.Principal = new ClaimsPrincipal(new ClaimsIdentity(claims, OpenIdConnectDefaults.AuthenticationScheme));
        // The provider wants it back when the person signs out.
        if (context.TokenEndpointResponse?.IdToken is { } token) context.Properties!.StoreTokens([new AuthenticationToken { Name = OpenIdConnectParameterNames.IdToken, Value = token }]);
        return Task.CompletedTask;
    }

    // Refused, cancelled, or a way back that nobody here began.
    public override Task RemoteFailure(RemoteFailureContext context)
    {
        context.HandleResponse();
        return Problem.WriteAsync(context.HttpContext, StatusCodes.Status400BadRequest, "web.problem.signInFailed");
    }
}
