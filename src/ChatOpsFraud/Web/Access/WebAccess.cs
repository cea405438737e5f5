using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace ChatOpsFraud.Web.Access;

/// <summary>Who is asked for a name, and how.</summary>
internal static class WebAccess
{
    public static void AddWebAccess(this IServiceCollection services, WebSettings settings)
    {
        _ = settings;
        services.AddAuthentication(LocalSignIn.SchemeName).AddScheme<AuthenticationSchemeOptions, LocalSignIn>(LocalSignIn.SchemeName, null);
    }
}
