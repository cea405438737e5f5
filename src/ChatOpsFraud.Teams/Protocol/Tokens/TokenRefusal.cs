namespace ChatOpsFraud.Teams.Protocol.Tokens;

/// <summary>Why a delivery is not taken. The name is all that is logged: never a token, never who sent it.</summary>
internal enum TokenRefusal
{
    /// <summary>No token of the scheme Bearer.</summary>
    NoToken,

    /// <summary>It is no signed token, or too long for one.</summary>
    Malformed,

    /// <summary>Signed in a way that is not among RS256, RS384 and RS512.</summary>
    Algorithm,

    /// <summary>Nobody we know has a key of that name.</summary>
    UnknownKey,

    /// <summary>The signature does not fit.</summary>
    Signature,

    /// <summary>Somebody else made it.</summary>
    Issuer,

    /// <summary>It is meant for another bot.</summary>
    Audience,

    /// <summary>It is over, or not valid yet.</summary>
    Lifetime,

    /// <summary>Its claim <c>serviceurl</c> is missing, or is not that of the activity.</summary>
    ServiceUrl,

    /// <summary>The key does not speak for the channel.</summary>
    Endorsement,

    /// <summary>The channel is not Teams.</summary>
    Channel,

    /// <summary>The tenant is not on the list.</summary>
    Tenant,

    /// <summary>The program does not connect to the host of the service URL.</summary>
    ServiceHost,

    /// <summary>The keys cannot be fetched: not the sender's fault.</summary>
    NoKeys,
}
