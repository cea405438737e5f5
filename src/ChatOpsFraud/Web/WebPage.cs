namespace ChatOpsFraud.Web;

/// <summary>Marks an address that people open in a browser: the guards of the pages look at these and leave the channels' addresses alone.</summary>
internal sealed record WebPage
{
    /// <summary>True where the address itself proves that it may be opened, so that nobody has to sign in.</summary>
    public bool IsSigned { get; init; }
}
