using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ChatOpsFraud.Web.Access;

/// <summary>
/// Who is asked who they are, and how: nobody where only this machine is served, otherwise everybody by the provider that is set. Code
/// flow with PKCE; the browser keeps a cookie that names the person and their roles, and no token that opens anything elsewhere.
/// </summary>
internal static class WebAccess
{
    private const string CookieName = "chatopsfraud";

    private static readonly TimeSpan WorkingDay = TimeSpan.FromHours(10);

    public static void AddWebAccess(this IServiceCollection services, WebSettings settings)
    {
        if (settings.OpenId is not { } provider)
        {
            services.AddAuthentication(LocalSignIn.SchemeName).AddScheme<AuthenticationSchemeOptions, LocalSignIn>(LocalSignIn.SchemeName, null);
            return;
        }
        services
            .AddAuthentication(options =>
            {
                options.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                options.DefaultChallengeScheme = OpenIdConnectDefaults.AuthenticationScheme;
            })
            .AddCookie(options => Configure(options, settings))
            .AddOpenIdConnect(options => Configure(options, provider, settings));
    }

    private static void Configure(CookieAuthenticationOptions options, WebSettings settings)
    {
        // Lax and not Strict: who comes back from the provider comes from another site.
        Keep(options.Cookie, CookieName, settings);
        options.ExpireTimeSpan = WorkingDay;
        options.SlidingExpiration = true;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static void Configure(OpenIdConnectOptions options, OpenIdSettings provider, WebSettings settings)
    {
        options.Authority = provider.Authority.AbsoluteUri;
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // In the query, not in a form that another site posts.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.RequireHttpsMetadata = !provider.Authority.IsLoopback;
        options.SignedOutRedirectUri = SignOutPages.SignedOut;
        Keep(options.CorrelationCookie, $"{CookieName}-correlation.", settings);
        Keep(options.NonceCookie, $"{CookieName}-nonce.", settings);
        options.Events = new OpenIdEvents(provider);
    }

    private static void Keep(CookieBuilder cookie, string name, WebSettings settings)
    {
        cookie.Name = settings.CookieName(name);
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = settings.IsSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        cookie.Path = "/";
    }
}
