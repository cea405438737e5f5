namespace ChatOpsFraud.Web.Rules;

/// <summary>A rule set that can be chosen.</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="Edition">Its edition; several sets may carry the same one.</param>
/// <param name="IsCurrent">True for the one with which cases begin today.</param>
public sealed record KeptEdition(string Hash, string Edition, bool IsCurrent)
{
    private const int ShortHash = 12;

    /// <summary>The first digits of the hash, as decisions carry them.</summary>
    public string Stamp => Hash[..Math.Min(Hash.Length, ShortHash)];
}
