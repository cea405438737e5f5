using System.Security.Claims;
using System.Text.Encodings.Web;
using ChatOpsFraud.Hosting;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatOpsFraud.Tests.Web;

/// <summary>Lets a request say who it comes from, where roles are tested and not the way to sign in.</summary>
internal sealed class TestSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string PersonHeader = "X-Test-Person";
    public const string RolesHeader = "X-Test-Roles";
    private const string SchemeName = "Test";

    /// <summary>A part of the host that takes the place of the real way.</summary>
    public static HostPart Part { get; } = new()
    {
        Name = SchemeName,
        IsOn = true,
        AddServices = services =>
        {
            services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TestSignIn>(SchemeName, null);
            services.PostConfigure<AuthenticationOptions>(o => (o.DefaultScheme, o.DefaultAuthenticateScheme, o.DefaultChallengeScheme, o.DefaultForbidScheme) = (SchemeName, SchemeName, SchemeName, SchemeName));
        },
    };

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!Request.Headers.TryGetValue(PersonHeader, out var person)) return Task.FromResult(AuthenticateResult.NoResult());
        var roles = Request.Headers[RolesHeader].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries);
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.Name, Uri.UnescapeDataString(person.ToString())), .. roles.Select(r => new Claim(ClaimTypes.Role, r))], SchemeName);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
    }
}
