using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatOpsFraud.Web.Access;

/// <summary>
/// Without OpenID Connect only this machine is served, and whoever sits at it has all roles. The person is called as the cookie says, or
/// like the user of the system.
/// </summary>
internal sealed class LocalSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Local";
    public const string NameCookie = "chatopsfraud-name";

    /// <summary>The name that a person typed, for the next year.</summary>
    public static void Remember(HttpContext context, string name) => context.Response.Cookies.Append(
        NameCookie,
        Uri.EscapeDataString(name),
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), Path = "/", IsEssential = true });

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        // Seen from another machine nobody is known, whatever made the request come through.
        if (Context.Connection.RemoteIpAddress is not { } remote || !System.Net.IPAddress.IsLoopback(remote)) return Task.FromResult(AuthenticateResult.NoResult());
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, NameOf(Request)), .. WebRoles.All.Select(role => new Claim(ClaimTypes.Role, role))], SchemeName);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
    }

    private static string NameOf(HttpRequest request) =>
        (request.Cookies.TryGetValue(NameCookie, out var cookie) && cookie.Length < 2000 ? PersonName.Cleaned(Uri.UnescapeDataString(cookie)) : null)
        ?? PersonName.Cleaned(Environment.UserName)
        ?? SchemeName;
}
