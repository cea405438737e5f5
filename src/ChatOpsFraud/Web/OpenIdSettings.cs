namespace ChatOpsFraud.Web;

/// <summary>The provider at which people sign in (<c>Web:OpenIdConnect</c>).</summary>
/// <param name="Authority">Its address.</param>
/// <param name="ClientId">Id of this program there.</param>
/// <param name="ClientSecret">Its secret.</param>
/// <param name="RoleClaim">Name of the claim with the roles; default <c>roles</c>.</param>
/// <param name="RoleNames">Role of this program → what the claim says for it; a role stands for itself where nothing is set.</param>
internal sealed record OpenIdSettings(Uri Authority, string ClientId, string ClientSecret, string RoleClaim, IReadOnlyDictionary<string, string> RoleNames)
{
    /// <summary>Scheme, host and port of the provider.</summary>
    public string Origin => Authority.GetLeftPart(UriPartial.Authority);
}
