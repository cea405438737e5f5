using Microsoft.AspNetCore.Http;

namespace ChatOpsFraud.Web.Access;

/// <summary>Who uses the pages.</summary>
/// <param name="Name">How people call them; it stands in the history of a case. Empty for somebody who is not signed in.</param>
/// <param name="Roles">Their roles; see <see cref="WebRoles"/>.</param>
/// <param name="IsLocal">True when nobody signs in because only this machine is served.</param>
public sealed record WebPerson(string Name, IReadOnlySet<string> Roles, bool IsLocal)
{
    /// <summary>True when the person has the role.</summary>
    public bool Has(string role) => Roles.Contains(role);

    /// <summary>The person of a request.</summary>
    public static WebPerson Of(HttpContext context)
    {
        var identity = context.User;
        return identity.Identity is not { IsAuthenticated: true } known
            ? new WebPerson("", new HashSet<string>(StringComparer.Ordinal), false)
            : new WebPerson(
                PersonName.Cleaned(known.Name) ?? identity.FindFirst("sub")?.Value ?? "",
                WebRoles.All.Where(identity.IsInRole).ToHashSet(StringComparer.Ordinal),
                known.AuthenticationType == LocalSignIn.SchemeName);
    }
}
