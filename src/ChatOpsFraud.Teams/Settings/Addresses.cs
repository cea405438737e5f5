namespace ChatOpsFraud.Teams.Settings;

/// <summary>Which addresses a setting may name.</summary>
internal static class Addresses
{
    /// <summary>The address when it is HTTPS, or HTTP on this machine; else null.</summary>
    public static Uri? Read(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || IsThisMachine(address)) ? address : null;

    /// <summary>True for an origin of this machine, without a path.</summary>
    public static bool IsThisMachine(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var address) && IsThisMachine(address) && address.AbsolutePath == "/" && !origin.EndsWith('/');

    /// <summary>True for HTTP to this machine.</summary>
    public static bool IsThisMachine(Uri address) => address is { Scheme: "http" or "https", IsLoopback: true };
}
